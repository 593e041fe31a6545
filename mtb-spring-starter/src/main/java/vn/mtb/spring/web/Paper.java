package vn.mtb.spring.web;

/** The bytes of a paper to be attached (<i>tệp giấy tờ</i>), small enough. */
final class Paper {
    private final byte[] bytes;

    Paper(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
