package vn.mtb.client.mail;

/** What a server had to say and did not; becomes an error of the family before anybody outside sees it. */
final class MissingField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingField(String field) {
        super(field);
    }
}
