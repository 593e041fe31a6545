package vn.mtb.plan;

import java.util.Objects;

/**
 * How far a target is reached (<i>kết quả so với chỉ tiêu</i>).
 *
 * @param target which
 * @param figure what was counted
 * @param gap how many more would reach it; 0 when it is reached
 */
public record Finding(Target target, Figure figure, long gap) {

    /** Refuses missing parts and a gap below 0. */
    public Finding {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(figure, "figure");
        if (gap < 0) throw new IllegalArgumentException("a gap of " + gap + " cannot be; 0 says reached");
    }

    /**
     * Whether it is reached.
     *
     * @return true without a gap
     */
    public boolean reached() {
        return gap == 0;
    }
}
