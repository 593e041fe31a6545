package vn.mtb.benchmarks;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One check of a role: may this post do that in this application (<i>một lần tra vai trò</i>)? */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RoleCheck {
    private static final int QUESTIONS = 4096;

    /** Who answers. */
    @Param({"catalogue", "hash-map", "jcasbin", "jcasbin-cached"})
    private String contender;

    /** How many posts are configured; each in eight applications with four powers. */
    @Param({"20", "500"})
    private int posts;

    private RoleContender answering;
    private RoleContender.Asked[] asked = {};
    private int turn;

    /** Makes the posts and the questions, and refuses to time a contender that answers one of them differently. */
    @Setup
    public void compare() {
        RoleContender.Roles roles = new RoleContender.Roles(posts, new Random(2020));
        asked = roles.questions(QUESTIONS);
        RoleContender plain = RoleContender.Kind.HASH_MAP.make(roles);
        answering = RoleContender.Kind.valueOf(
                        contender.toUpperCase(Locale.ROOT).replace('-', '_'))
                .make(roles);
        int yes = 0;
        for (RoleContender.Asked one : asked) {
            if (answering.may(one)) yes++;
            if (answering.may(one) != plain.may(one)) {
                throw new IllegalStateException(contender + " answers differently: " + one);
            }
        }
        if (yes == 0 || yes == asked.length) throw new IllegalStateException("one answer to everything: " + yes);
    }

    /**
     * One check.
     *
     * @return whether the role has the power
     */
    @Benchmark
    public boolean may() {
        return answering.may(asked[turn++ & (QUESTIONS - 1)]);
    }
}
