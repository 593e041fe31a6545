package vn.mtb.unitrule;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.yaml.Node;
import vn.mtb.yaml.Yaml;

/**
 * A unit's own regulation (<i>quy chế của đơn vị</i>), as its file says it: a heading, and what it says clause by clause. What it leaves out is
 * as the city has it.
 *
 * @param heading whose, signed and in force when
 * @param contents what it says, in the order of the file
 * @legal gạch đầu dòng 3 khoản 1, khoản 3 Điều 8 Quy chế
 */
public record UnitRegulation(Heading heading, List<Content> contents) {
    /** So many papers may be asked for: a row of the rulebook has room for no more. */
    static final int MOST_PAPERS = 5;

    /** Copies the contents; refuses a post, a paper or a list of forbidden applications that two clauses speak of. */
    public UnitRegulation {
        Objects.requireNonNull(heading, "heading");
        contents = List.copyOf(contents);
        Set<Object> once = new HashSet<>();
        for (Content content : contents) {
            Object subject = content instanceof Access.RoleOf role
                    ? role.position()
                    : content instanceof Demand.Acknowledgement asked
                            ? asked.paper()
                            : content instanceof Access.Forbidden ? Access.Forbidden.class : content;
            if (!once.add(subject)) {
                throw new UnfitValue("unfit-said-twice", content.clause().place(), content.gist());
            }
        }
        if (contents.stream().filter(Demand.Acknowledgement.class::isInstance).count() > MOST_PAPERS) {
            throw new UnfitValue("unfit-papers", MOST_PAPERS);
        }
    }

    /**
     * Reads a file.
     *
     * @param file YAML in Vietnamese or English, as {@code unit-regulation.schema.json} beside this class describes it
     * @return the regulation
     * @throws vn.mtb.yaml.BadFile with every mistake, each with file, line, column, path, ground and remedy
     */
    public static UnitRegulation read(Path file) {
        return of(Yaml.read(file));
    }

    /**
     * Reads a text.
     *
     * @param name what to call the file in messages
     * @param text YAML
     * @return the regulation
     * @throws vn.mtb.yaml.BadFile as {@link #read}
     */
    public static UnitRegulation parse(String name, String text) {
        return of(Yaml.parse(name, text));
    }

    /**
     * Reads a node of a larger file.
     *
     * @param node the regulation
     * @return the regulation
     * @throws vn.mtb.yaml.BadFile as {@link #read}
     */
    public static UnitRegulation of(Node node) {
        return RegulationForm.FORM.of(node);
    }

    /**
     * The schema of the file, for editors.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return RegulationForm.FORM.schema("Quy chế của đơn vị · A unit's own regulation");
    }

    /**
     * The contents of one kind.
     *
     * @param kind which
     * @param <T> the kind
     * @return in the order of the file
     */
    public <T extends Content> List<T> all(Class<T> kind) {
        return contents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * How a content is cited.
     *
     * @param content one of the contents
     * @return its clause in the unit's instrument
     */
    public UnitClause cite(Content content) {
        return new UnitClause(heading.instrument(), content.clause(), content.gist());
    }

    /** The portals that are used without signing in. */
    Set<Application> withoutSignIn() {
        Set<Application> open = new HashSet<>();
        for (Access.NoSignInOn one : all(Access.NoSignInOn.class)) {
            if (one.against(this).kind() == Finding.Kind.FILLED) open.add(one.application());
        }
        return open;
    }
}
