package vn.mtb.register;

import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;

/**
 * One thing that is wrong with what came in (<i>lỗi dữ liệu vào</i>).
 *
 * @param path where, as in {@code $.minutes.number}
 * @param what what is wrong and what to do, naming the value
 */
public record Flaw(String path, Text what) {

    static Flaw of(String path, String key, Object... arguments) {
        return new Flaw(path, Messages.text(key, arguments));
    }

    @Override
    public String toString() {
        return path + ": " + what.vietnamese() + " / " + what.english();
    }
}
