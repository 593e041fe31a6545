package vn.mtb.casefile;

import vn.mtb.yaml.Where;

/** One thing that is done or asked in a case (<i>một việc hoặc câu hỏi</i>). */
interface Item {

    /** Its name on the wire. */
    String name();

    Common common();

    Where where();

    /** What the rules say. */
    Answer judged(World world);
}
