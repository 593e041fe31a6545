package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("cái gì công khai thì có chú thích")
class CommentsTest {

    @Test
    void everything_public_says_what_it_is() {
        assertThat(SourceComments.types()).hasSizeGreaterThan(50);
        assertThat(SourceComments.lacking())
                .as("a public type, method, constructor, constant or record component without its comment")
                .isEmpty();
    }

    @Test
    void nothing_public_slips_through_the_reading() throws IOException {
        assertThat(SourceComments.lacking("""
                        package a;
                        /** Said.
                         * @param one said
                         */
                        public record A<T>(int one, int two) {
                            public A {}
                            /** Said. */
                            public int sum(int more) { return one + more; }
                            public static void quiet() {}
                            @Override public String toString() { return ""; }
                            private int hidden() { return 0; }
                            int alsoHidden() { return 0; }
                            protected static final int FIELD = 1;
                            public enum B { C, /** Said. */ D; private int own; }
                            /** Said. */
                            public interface E { int asked(); /** Said. */ record F() {} interface G {} }
                            class Hidden { public void inside() {} }
                        }
                        class AlsoHidden { public void inside() {} }
                        """))
                .containsExactlyInAnyOrder(
                        "a.A does not describe its component two",
                        "a.A does not describe <T>",
                        "a.A.A(…) has no comment",
                        "a.A.sum(…) does not describe more",
                        "a.A.sum(…) does not say what it returns",
                        "a.A.quiet(…) has no comment",
                        "a.A.FIELD has no comment",
                        "a.A.B has no comment",
                        "a.A.B.C has no comment",
                        "a.A.E.asked(…) has no comment",
                        "a.A.E.G has no comment");
    }
}
