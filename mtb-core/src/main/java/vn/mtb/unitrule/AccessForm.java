package vn.mtb.unitrule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.party.Position;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Mistakes;
import vn.mtb.yaml.Read;

/** Applications and accounts, as a file says it (<i>các mục về ứng dụng, tài khoản</i>). */
final class AccessForm {
    private AccessForm() {}

    static List<Read<? extends List<? extends Content>>> sections(Fields fields, WrittenNames names) {
        Form<Application> application = Form.named(names::applications);
        return List.of(
                fields.or(
                        Keys.ROLES,
                        Form.listOf(RegulationForm.placed(roles(names, application)))
                                .then(AccessForm::eachPostOnce),
                        List.of()),
                RegulationForm.many(fields, Keys.NO_SIGN_IN, Form.object(section -> {
                    Read<Application> portal = section.needed(Keys.APPLICATION, application);
                    Read<String> ground = section.needed(Keys.GROUND, Words.form("text"));
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Access.NoSignInOn(clause.get(), portal.get(), ground.get()));
                })),
                RegulationForm.one(fields, Keys.FORBIDDEN, Form.object(section -> {
                    Read<List<Application>> codes = section.needed(Keys.CODES, RegulationForm.some(forbidden(names)));
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Access.Forbidden(clause.get(), Set.copyOf(codes.get())));
                })));
    }

    /** What is forbidden need not be the unit's own: a name that is known, or any code. */
    private static Form<Application> forbidden(WrittenNames names) {
        return Form.text()
                .then((read, mistakes) -> names.applications()
                        .find(read.get())
                        .map(known -> Read.of(known, read.where()))
                        .orElseGet(() -> {
                            if (read.get().matches("[a-z0-9][a-z0-9-]{0,39}")) {
                                return Read.of(new Application(read.get()), read.where());
                            }
                            mistakes.note("unit-no-application", read.where(), read.get());
                            return Read.nothing(read.where());
                        }));
    }

    private static Form<List<Access.RoleOf>> roles(WrittenNames names, Form<Application> application) {
        Form<Map<Application, List<String>>> accounts = Form.mapOf(application, Form.listOf(Words.form("code")));
        return Form.object(section -> {
            Read<List<Position>> posts = section.needed(Keys.POSTS, RegulationForm.some(Form.named(names::positions)));
            Read<Map<Application, List<String>>> granted = section.needed(Keys.ACCOUNTS, accounts);
            Read<Clause> clause = RegulationForm.clause(section);
            return section.make(() -> posts.get().stream()
                    .map(post -> new Access.RoleOf(clause.get(), post, role(granted.get())))
                    .toList());
        });
    }

    private static Role role(Map<Application, List<String>> granted) {
        Map<Application, Set<String>> powers = new HashMap<>();
        granted.forEach((application, all) -> powers.put(application, Set.copyOf(all)));
        return new Role(powers);
    }

    private static Read<List<Access.RoleOf>> eachPostOnce(
            Read<List<Read<List<Access.RoleOf>>>> read, Mistakes mistakes) {
        Set<Position> seen = new HashSet<>();
        List<Access.RoleOf> all = new ArrayList<>();
        for (Read<List<Access.RoleOf>> one : read.get()) {
            for (Access.RoleOf role : one.get()) {
                if (!seen.add(role.position())) mistakes.note("unit-role-twice", one.where(), role.position());
                all.add(role);
            }
        }
        return Read.of(all, read.where());
    }
}
