package vn.mtb.example.desk.page;

/**
 * One bar of a chart, which a reader of numbers and a reader of pictures both can read.
 *
 * @param label what is counted
 * @param value how many
 * @param of of how many; the whole length of the bar
 * @param link where they are listed; empty for nowhere
 */
public record Bar(String label, long value, long of, String link) {

    /**
     * How long it is drawn.
     *
     * @return 0 to 100
     */
    public long percent() {
        return of == 0 ? 0 : Math.round(100.0 * value / of);
    }
}
