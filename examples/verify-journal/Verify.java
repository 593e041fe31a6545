/** Checks an exported journal (<i>kiểm tra sổ</i>). */
public final class Verify {
    private Verify() {}

    /**
     * Prints what it would read.
     *
     * @param args the exported file
     */
    public static void main(String[] args) {
        System.out.println(String.join(" ", args));
    }
}
