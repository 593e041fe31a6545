package vn.mtb;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.UnknownBlockTagTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the comments of the sources say about everything public (<i>chú thích trong mã nguồn</i>), read by the compiler's own parser.
 */
final class SourceComments {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern TERM = Pattern.compile("<i>([^<]+)</i>");
    private static final Set<Tree.Kind> OPEN_INSIDE = Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final SourceComments READ = read();

    private final DocTrees docs;
    private final List<PublicType> types = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();

    private SourceComments(DocTrees docs) {
        this.docs = docs;
    }

    /**
     * A type that users see.
     *
     * @param room its package
     * @param name its name, with the names of the types around it
     * @param term the Vietnamese term in the first sentence of its comment
     * @param meaning the first sentence of its comment without that term
     * @param legal the clause it serves
     */
    record PublicType(String room, String name, Optional<String> term, String meaning, Optional<String> legal) {}

    /** Every public type, by package and name. */
    static List<PublicType> types() {
        return READ.types;
    }

    /** What is public and says nothing, or too little, about itself; each with its place. */
    static List<String> lacking() {
        return READ.lacking;
    }

    private static SourceComments read() {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, Locale.ROOT, UTF_8);
                Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> sources = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return read(files, files.getJavaFileObjectsFromPaths(sources));
        } catch (IOException e) {
            throw new AssertionError("the sources must be readable at " + SOURCES, e);
        }
    }

    /** What a source says that is no file, for the test of this class. */
    static List<String> lacking(String source) throws IOException {
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            JavaFileObject one = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source;
                }
            };
            return read(files, List.of(one)).lacking;
        }
    }

    private static SourceComments read(StandardJavaFileManager files, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        JavacTask task = (JavacTask) COMPILER.getTask(null, files, null, List.of("-proc:none"), null, sources);
        SourceComments comments = new SourceComments(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) comments.readUnit(unit);
        comments.types.sort(Comparator.comparing(PublicType::room).thenComparing(PublicType::name));
        return comments;
    }

    private void readUnit(CompilationUnitTree unit) {
        String room = unit.getPackageName().toString();
        TreePath path = new TreePath(unit);
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type
                    && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                readType(room, "", new TreePath(path, type), type);
            }
        }
    }

    private void readType(String room, String around, TreePath path, ClassTree type) {
        String name = around + type.getSimpleName();
        String place = room + "." + name;
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment == null) {
            lacking.add(place + " has no comment");
        } else {
            Set<String> described = parameters(comment, false);
            for (String component : components(type)) {
                if (!described.contains(component))
                    lacking.add(place + " does not describe its component " + component);
            }
            typeParameters(place, comment, type.getTypeParameters());
            types.add(publicType(room, name, comment));
        }
        for (Tree member : type.getMembers()) {
            TreePath inside = new TreePath(path, member);
            if (member instanceof ClassTree nested && visible(type, nested.getModifiers())) {
                readType(room, name + ".", inside, nested);
            } else if (member instanceof MethodTree method && visible(type, method.getModifiers())) {
                readMethod(place, type, inside, method);
            } else if (member instanceof VariableTree field && visible(type, field.getModifiers())) {
                if (docs.getDocCommentTree(inside) == null)
                    lacking.add(place + "." + field.getName() + " has no comment");
            }
        }
    }

    private void readMethod(String outer, ClassTree type, TreePath path, MethodTree method) {
        boolean constructor = method.getReturnType() == null;
        String place = outer + "." + (constructor ? type.getSimpleName() : method.getName()) + "(…)";
        if (annotated(method.getModifiers(), "Override")) return;
        DocCommentTree comment = docs.getDocCommentTree(path);
        if (comment == null) {
            lacking.add(place + " has no comment");
            return;
        }
        Set<String> described = parameters(comment, false);
        for (VariableTree parameter : method.getParameters()) {
            String name = parameter.getName().toString();
            boolean compact = constructor && type.getKind() == Tree.Kind.RECORD;
            if (!compact && !described.contains(name)) lacking.add(place + " does not describe " + name);
        }
        typeParameters(place, comment, method.getTypeParameters());
        boolean answers = !constructor && !method.getReturnType().toString().equals("void");
        boolean said = comment.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.RETURN)
                || comment.getFullBody().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.RETURN);
        if (answers && !said) lacking.add(place + " does not say what it returns");
    }

    private void typeParameters(String place, DocCommentTree comment, List<? extends TypeParameterTree> declared) {
        Set<String> described = parameters(comment, true);
        for (TypeParameterTree parameter : declared) {
            if (!described.contains(parameter.getName().toString())) {
                lacking.add(place + " does not describe <" + parameter.getName() + ">");
            }
        }
    }

    private static PublicType publicType(String room, String name, DocCommentTree comment) {
        String sentence = text(comment.getFirstSentence());
        Matcher term = TERM.matcher(sentence);
        Optional<String> found = term.find() ? Optional.of(term.group(1)) : Optional.empty();
        String meaning = sentence.replaceAll("\\s*\\(<i>[^<]+</i>\\)", "").replaceAll("</?i>", "");
        @Nullable String legal = null;
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof UnknownBlockTagTree unknown
                    && unknown.getTagName().equals("legal")) {
                legal = text(unknown.getContent());
            }
        }
        return new PublicType(room, name, found, meaning, Optional.ofNullable(legal));
    }

    private static Set<String> components(ClassTree type) {
        if (type.getKind() != Tree.Kind.RECORD) return Set.of();
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parameters(DocCommentTree comment, boolean ofTypes) {
        return comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(tag -> tag.isTypeParameter() == ofTypes)
                .map(tag -> tag.getName().toString())
                .collect(Collectors.toSet());
    }

    private static boolean visible(ClassTree around, ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (OPEN_INSIDE.contains(around.getKind()) && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean annotated(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .anyMatch(one -> one.getAnnotationType().toString().equals(name));
    }

    private static String text(List<? extends DocTree> parts) {
        String printed = parts.stream().map(DocTree::toString).collect(Collectors.joining());
        return ESCAPED.matcher(printed)
                .replaceAll(letter -> String.valueOf((char) Integer.parseInt(letter.group(1), 16)))
                .replaceAll("\\{@(?:code|link|linkplain|literal) ([^}]*)}", "`$1`")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
