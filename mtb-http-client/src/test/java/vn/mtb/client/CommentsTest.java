package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("kiểu công khai nào cũng mang thuật ngữ tiếng Việt, trừ tên của RFC; thành viên nào cũng có chú thích")
class CommentsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TERM = Pattern.compile("<i>[^<]*\\p{L}[^<]*</i>");
    private static final Pattern OF_AN_RFC = Pattern.compile("RFC \\d{4}");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    @Test
    void every_public_type_and_member_says_what_it_is() throws IOException {
        Seen seen;
        try (StandardJavaFileManager files =
                        COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(SOURCES)) {
            seen = read(files.getJavaFileObjectsFromPaths(
                    all.filter(file -> file.toString().endsWith(".java")).toList()));
        }
        assertThat(seen.types).isGreaterThan(80);
        assertThat(seen.members).isGreaterThan(300);
        assertThat(seen.lacking).isEmpty();
    }

    @Test
    void what_lacks_its_comment_or_its_term_is_found() throws IOException {
        assertThat(read(List.of(source("""
                        package a;
                        /** Without a term. But later <i>có</i>. */
                        public class A {
                            /** Said. */
                            public int said;
                            public int unsaid;
                            int hidden;
                            public void quiet() {}
                            @Override public String toString() { return ""; }
                            /** By the book (RFC 8620, section 2). */
                            public interface B { void asked(); }
                            /** Term (<i>từ</i>). */
                            public enum C { D }
                            public record E() {}
                        }
                        class Hidden { public void inside() {} }
                        """))).lacking)
                .containsExactlyInAnyOrder(
                        "a.A has no Vietnamese term in its first sentence",
                        "a.A.unsaid has no comment",
                        "a.A.quiet has no comment",
                        "a.A.B.asked has no comment",
                        "a.A.C.D has no comment",
                        "a.A.E has no comment");
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static Seen read(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of("-proc:none"), null, sources);
        Seen seen = new Seen(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) seen.scan(unit, unit.getPackageName() + ".");
        return seen;
    }

    /** Walks through sources along what is public, and notes what lacks. */
    private static final class Seen extends TreePathScanner<Void, String> {
        private final DocTrees docs;
        private final List<String> lacking = new ArrayList<>();
        private int types;
        private int members;

        Seen(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            if (!open(type.getModifiers())) return null;
            types++;
            String name = around + type.getSimpleName();
            comment(name).ifPresent(comment -> {
                String sentence = comment.getFirstSentence().toString();
                if (!TERM.matcher(sentence).find()
                        && !OF_AN_RFC.matcher(sentence).find()) {
                    lacking.add(name + " has no Vietnamese term in its first sentence");
                }
            });
            return super.visitClass(type, name + ".");
        }

        @Override
        public Void visitMethod(MethodTree method, String around) {
            boolean taken = method.getModifiers().getAnnotations().stream()
                    .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
            boolean made =
                    docs.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), method) < 0;
            if (!taken && !made && open(method.getModifiers())) member(around + method.getName());
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, String around) {
            if (open(field.getModifiers())) member(around + field.getName());
            return null;
        }

        private void member(String name) {
            members++;
            comment(name);
        }

        private Optional<DocCommentTree> comment(String name) {
            Optional<DocCommentTree> comment = Optional.ofNullable(docs.getDocCommentTree(getCurrentPath()));
            if (comment.isEmpty()) lacking.add(name + " has no comment");
            return comment;
        }

        /** Public or protected, by its own word or as a member of an interface. */
        private boolean open(ModifiersTree modifiers) {
            if (modifiers.getFlags().contains(Modifier.PRIVATE)) return false;
            TreePath around = getCurrentPath().getParentPath();
            boolean ofAnInterface = around.getLeaf().getKind() == Tree.Kind.INTERFACE;
            return ofAnInterface
                    || modifiers.getFlags().contains(Modifier.PUBLIC)
                    || modifiers.getFlags().contains(Modifier.PROTECTED);
        }
    }
}
