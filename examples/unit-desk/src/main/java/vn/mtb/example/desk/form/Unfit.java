package vn.mtb.example.desk.form;

/** What was typed cannot be judged: the form is drawn again and says what to change, field by field. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Mistakes mistakes;

    Unfit(Mistakes mistakes) {
        super("what was typed cannot be judged");
        this.mistakes = mistakes;
    }

    Mistakes mistakes() {
        return mistakes;
    }
}
