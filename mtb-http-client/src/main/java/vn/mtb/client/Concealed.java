package vn.mtb.client;

/** Another exception without its words, which may quote what was read (<i>lỗi đã lược nội dung</i>): its type, and where. */
final class Concealed extends Exception {
    private static final long serialVersionUID = 1;

    Concealed(Throwable hidden) {
        super(hidden.getClass().getName());
        setStackTrace(hidden.getStackTrace());
    }
}
