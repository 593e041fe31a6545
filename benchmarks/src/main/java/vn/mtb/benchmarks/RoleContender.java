package vn.mtb.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casbin.jcasbin.main.CachedEnforcer;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;

/** Whatever can say whether a post has a power in an application (<i>đối thủ tra vai trò</i>). */
interface RoleContender {

    boolean may(Asked asked);

    /** One question (<i>câu hỏi về vai trò</i>). */
    record Asked(Position position, Application application, String power) {}

    /** Everybody who is compared. */
    enum Kind {
        CATALOGUE(roles -> {
            RoleCatalogue catalogue = RoleCatalogue.city().with(roles.configured);
            return asked -> catalogue.grants(asked.position(), asked.application(), asked.power());
        }),
        HASH_MAP(roles -> {
            Map<Position, Map<Application, Set<String>>> powers = new HashMap<>();
            roles.configured.forEach((position, role) -> powers.put(position, new HashMap<>(role.powers())));
            return asked -> {
                Map<Application, Set<String>> role = powers.get(asked.position());
                Set<String> granted = role == null ? null : role.get(asked.application());
                return granted != null && granted.contains(asked.power());
            };
        }),
        JCASBIN(roles -> {
            Enforcer enforcer = new Enforcer(model());
            enforcer.enableLog(false);
            enforcer.addPolicies(roles.policies());
            return asked -> enforcer.enforce(
                    asked.position().code(), asked.application().code(), asked.power());
        }),
        JCASBIN_CACHED(roles -> {
            CachedEnforcer enforcer = new CachedEnforcer(model());
            enforcer.enableLog(false);
            enforcer.addPolicies(roles.policies());
            return asked -> enforcer.enforce(
                    asked.position().code(), asked.application().code(), asked.power());
        });

        private final Function<Roles, RoleContender> maker;

        Kind(Function<Roles, RoleContender> maker) {
            this.maker = maker;
        }

        RoleContender make(Roles roles) {
            return maker.apply(roles);
        }
    }

    private static Model model() {
        Model model = new Model();
        model.addDef("r", "r", "sub, obj, act");
        model.addDef("p", "p", "sub, obj, act");
        model.addDef("e", "e", "some(where (p.eft == allow))");
        model.addDef("m", "m", "r.sub == p.sub && r.obj == p.obj && r.act == p.act");
        return model;
    }

    /** Posts with their roles, made up from a seed (<i>bộ vai trò thử</i>). */
    final class Roles {
        private static final List<String> POWERS = List.of("read", "sign", "forward", "archive");
        private static final List<Application> APPLICATIONS = IntStream.range(0, 8)
                .mapToObj(i -> new Application("application-" + i))
                .toList();

        final Map<Position, Role> configured = new HashMap<>();
        private final List<Position> positions = new ArrayList<>();
        private final Random random;

        Roles(int posts, Random random) {
            this.random = random;
            for (int i = 0; i < posts; i++) {
                Position position = new Position("post-" + i, PositionGroup.WITHIN_A_UNIT);
                positions.add(position);
                configured.put(position, role());
            }
        }

        private Role role() {
            Map<Application, Set<String>> powers = new HashMap<>();
            for (Application application : APPLICATIONS) {
                Set<String> granted = new HashSet<>();
                for (String power : POWERS) if (random.nextBoolean()) granted.add(power);
                if (random.nextInt(4) > 0) powers.put(application, granted);
            }
            return new Role(powers);
        }

        Asked[] questions(int count) {
            Asked[] all = new Asked[count];
            for (int i = 0; i < count; i++) {
                all[i] = new Asked(
                        positions.get(random.nextInt(positions.size())),
                        APPLICATIONS.get(random.nextInt(APPLICATIONS.size())),
                        POWERS.get(random.nextInt(POWERS.size())));
            }
            return all;
        }

        List<List<String>> policies() {
            List<List<String>> all = new ArrayList<>();
            configured.forEach((position, role) -> role.powers()
                    .forEach((application, granted) ->
                            granted.forEach(power -> all.add(List.of(position.code(), application.code(), power)))));
            return all;
        }
    }
}
