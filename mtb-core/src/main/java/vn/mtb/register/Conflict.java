package vn.mtb.register;

/** Somebody else was first, and nothing was written (<i>xung đột ghi sổ</i>): read again and decide anew. */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Chain chain;
    private final String command;
    private final String winner;
    private final int expected;
    private final int actual;

    /**
     * A command that rests on a length which the chain no longer has.
     *
     * @param chain the chain that moved
     * @param command the key of the command that lost
     * @param expected the length it rests on
     * @param now where the chain ends now, with the key of the command that won
     */
    public Conflict(Chain chain, String command, int expected, Head now) {
        super("command «" + command + "» rests on " + expected + " lines of " + chain + ", which has " + now.length()
                + (now.length() == 0 ? "" : ", the last by command «" + now.command() + "»")
                + "; nothing was written: read it again and decide anew");
        this.chain = chain;
        this.command = command;
        this.winner = now.command();
        this.expected = expected;
        this.actual = now.length();
    }

    /**
     * What moved.
     *
     * @return the chain
     */
    public Chain chain() {
        return chain;
    }

    /**
     * The command that lost.
     *
     * @return its key
     */
    public String command() {
        return command;
    }

    /**
     * The command that won.
     *
     * @return the key of the chain's last line; empty when the chain has none
     */
    public String winner() {
        return winner;
    }

    /**
     * The length the command rests on.
     *
     * @return in lines
     */
    public int expected() {
        return expected;
    }

    /**
     * The length it has.
     *
     * @return in lines
     */
    public int actual() {
        return actual;
    }
}
