package vn.mtb.register;

/** A key that was used for another command (<i>trùng khóa lệnh</i>); nothing was written. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * The same key with another body.
     *
     * @param register in which register
     * @param key which key
     */
    public KeyReused(String register, String key) {
        super("key «" + key + "» of register " + register
                + " belongs to another command; nothing was written: give a new command a new key");
    }
}
