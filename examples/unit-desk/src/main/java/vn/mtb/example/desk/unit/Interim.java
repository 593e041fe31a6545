package vn.mtb.example.desk.unit;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.*;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.mtb.law.Period;
import vn.mtb.party.*;
import vn.mtb.register.*;
import vn.mtb.spring.register.*;
import vn.mtb.spring.unit.*;
import vn.mtb.tablet.*;
import vn.mtb.unitrule.*;

/** Thrown away when the starter's auto-configuration is there. */
@Configuration(proxyBeanMethods = false)
class Interim {
    @Bean @org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean(InstantSource.class)
    InstantSource clock() { return InstantSource.system(); }
    @Bean Journal journal() { return new InMemoryJournal(); }
    @Bean Directory directory() { return new InMemoryDirectory(); }
    @Bean Archive archive() { return new InMemoryArchive(); }
    @Bean FocalBody focalBody() {
        return FocalBody.asPrinted().and(new FocalBody.Term(new UnitId("SKHCN"), new FocalBody.Contact("địa chỉ của Sở Khoa học và Công nghệ", "024 0000 0000", "dau-moi@example.vn"), Period.since(2025, 3, 1)));
    }
    @Bean UnitRules unitRules() throws Exception {
        String text = new String(Interim.class.getResourceAsStream("/demo/so-xay-dung.yaml").readAllBytes(), StandardCharsets.UTF_8);
        return UnitRules.of(List.of(UnitRegulation.parse("so-xay-dung.yaml", text))).orElseThrow();
    }
    @Bean Register register(Journal journal, InstantSource clock, Directory directory, UnitRules rules) {
        return new Register("SXD", journal, rules::take, clock, directory);
    }
    @Bean Tablets tablets(Register register) {
        return new Tablets() {
            List<TabletState> all() {
                return register.subjects("tablet").stream().map(s -> {
                    Tablet t = register.tablet(new TabletId(s.id()));
                    return new TabletState(new UnitId("SXD"), t.id(), register.length(s), t.status(), t.custody().kind(), t.holder(), t.managingUnit(), t.serial(), t.books() instanceof Books.On on ? Optional.of(on.assetCode()) : Optional.empty(), t.asOf(), t.warrantyUntil());
                }).toList();
            }
            public Optional<TabletState> find(TabletId tablet, Scope scope) { return all().stream().filter(t -> t.tablet().equals(tablet)).findFirst(); }
            public Page<TabletState> find(TabletQuery q, Scope scope) {
                List<TabletState> rows = all().stream().filter(t -> q.statuses().isEmpty() || q.statuses().contains(t.status()))
                    .filter(t -> q.holder().isEmpty() || t.holder().equals(q.holder()))
                    .filter(t -> q.text().isEmpty() || t.tablet().value().startsWith(q.text().get()) || t.serial().startsWith(q.text().get()) || t.assetCode().orElse("").startsWith(q.text().get()))
                    .filter(t -> q.after().isEmpty() || t.tablet().value().compareTo(q.after().get()) > 0).limit(q.limit() + 1L).toList();
                boolean more = rows.size() > q.limit();
                List<TabletState> shown = more ? rows.subList(0, q.limit()) : rows;
                return new Page<>(shown, more ? Optional.of(shown.get(shown.size() - 1).tablet().value()) : Optional.empty());
            }
            public Set<TabletId> heldBy(PersonId person) { Set<TabletId> s = new HashSet<>(); all().forEach(t -> { if (t.holder().equals(Optional.of(person))) s.add(t.tablet()); }); return s; }
            public Map<Status, Long> count(Scope scope) { Map<Status, Long> m = new EnumMap<>(Status.class); all().forEach(t -> m.merge(t.status(), 1L, Long::sum)); return m; }
        };
    }
    @Bean Looking looking(Register register, Tablets tablets, FocalBody body, UnitRules rules) {
        return new Looking() {
            Facts facts(Set<PersonId> people, Set<UnitId> units, LocalDate on) {
                Facts f = Facts.none().with(body).with(rules.roles(on));
                for (PersonId p : people) f = f.about(p, new Facts.Person(List.copyOf(register.appointments(p)), accounts(p), tablets.heldBy(p), Set.of()));
                Set<UnitId> all = new HashSet<>(units); all.add(new UnitId("SXD"));
                for (UnitId u : all) f = f.about(new vn.mtb.party.Unit(u, vn.mtb.party.Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));
                return f;
            }
            List<vn.mtb.account.Account> accounts(PersonId p) { return List.copyOf(register.accounts(p)); }
            public Facts about(Act act, LocalDate on) { return facts(act.people(), act.units(), on); }
            public Facts about(Tablet t, LocalDate on) { return facts(t.holder().map(Set::of).orElse(Set.of()), Set.of(), on); }
        };
    }
    @Bean Units units(Register register, UnitRules rules, Looking looking) {
        return new Units(List.of(new ServedUnit(new vn.mtb.party.Unit(new UnitId("SXD"), vn.mtb.party.Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()), register, () -> rules, looking)));
    }
}
