package vn.mtb.spring.web;

/** A request that ends here (<i>yêu cầu dừng lại</i>), with the problem it ends in. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final transient Object[] arguments;

    Stopped(Problem problem, Object... arguments) {
        super(problem.wireName(), null, false, false);
        this.problem = problem;
        this.arguments = arguments.clone();
    }

    Problem problem() {
        return problem;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
