package vn.mtb.example.quickstart;

import vn.mtb.law.Instrument;

/** The first steps (<i>bắt đầu</i>). */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints the decision.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(new Instrument("2020/QĐ-UBND").number());
    }
}
