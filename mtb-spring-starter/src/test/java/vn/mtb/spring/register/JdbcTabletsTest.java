package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Status;

@DisplayName("Tìm, liệt kê, đếm máy: không đơn vị nào thấy máy của đơn vị khác")
class JdbcTabletsTest {
    private static final List<UnitId> UNITS =
            List.of(new UnitId("A"), new UnitId("B"), new UnitId("H26.12"), new UnitId("a"), new UnitId("empty"));
    private static final List<HikariDataSource> POOLS = List.of(Databases.postgres(), Databases.h2());
    private static final List<TabletState> ROWS = rows();

    static {
        for (HikariDataSource pool : POOLS) {
            Statements.of(pool, Statements.TIMEOUT)
                    .batchUpdate(
                            States.INSERT, ROWS.stream().map(States::values).toList());
        }
    }

    static List<JdbcTablets> databases() {
        return POOLS.stream().map(JdbcTablets::new).toList();
    }

    @AfterAll
    static void close() {
        POOLS.forEach(HikariDataSource::close);
    }

    /** Some hundred tablets, among them ids and codes with the signs that LIKE reads in its own way. */
    private static List<TabletState> rows() {
        Random chance = new Random(7);
        List<TabletState> rows = new ArrayList<>();
        String[] beginnings = {"MTB-", "mtb_", "A.", "_", "z"};
        String[] codes = {"TS%", "TSCĐ-", "ts_", "T!"};
        for (int i = 0; i < 300; i++) {
            Status status = Status.values()[1 + chance.nextInt(Status.values().length - 1)];
            rows.add(new TabletState(
                    UNITS.get(chance.nextInt(4)),
                    new TabletId(beginnings[chance.nextInt(beginnings.length)] + chance.nextInt(10) + "-" + i),
                    1 + i,
                    status,
                    Custody.Kind.UNIT,
                    chance.nextBoolean() ? Optional.of(new PersonId("p-" + chance.nextInt(5))) : Optional.empty(),
                    chance.nextBoolean() ? Optional.of(UNITS.get(0)) : Optional.empty(),
                    "SN-" + i,
                    chance.nextBoolean() ? Optional.of(codes[chance.nextInt(codes.length)] + i) : Optional.empty(),
                    LocalDate.of(2017, 1, 1).plusDays(i),
                    chance.nextBoolean() ? Optional.of(LocalDate.of(2020, 2, 29)) : Optional.empty()));
        }
        return rows.stream()
                .sorted(Comparator.comparing(TabletState::register).thenComparing(TabletState::tablet))
                .toList();
    }

    private static List<TabletState> expected(TabletQuery query, Scope scope) {
        return ROWS.stream()
                .filter(row -> scope.includes(row.register()))
                .filter(row -> query.unit().map(row.register()::equals).orElse(true))
                .filter(row -> query.statuses().isEmpty() || query.statuses().contains(row.status()))
                .filter(row -> query.holder().isEmpty() || query.holder().equals(row.holder()))
                .filter(row -> query.text().map(text -> begins(row, text)).orElse(true))
                .toList();
    }

    private static boolean begins(TabletState row, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return row.tablet().value().toLowerCase(Locale.ROOT).startsWith(lower)
                || row.serial().toLowerCase(Locale.ROOT).startsWith(lower)
                || row.assetCode()
                        .filter(code -> code.toLowerCase(Locale.ROOT).startsWith(lower))
                        .isPresent();
    }

    private static List<TabletState> allPages(JdbcTablets tablets, TabletQuery query, Scope scope) {
        List<TabletState> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<TabletState> page = tablets.find(
                    new TabletQuery(query.text(), query.statuses(), query.holder(), query.unit(), after, query.limit()),
                    scope);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(query.limit());
            assertThat(page.next().isEmpty() || page.rows().size() == query.limit())
                    .isTrue();
            rows.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return rows;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pages_put_together_are_what_the_model_says_for_every_question(JdbcTablets tablets) {
        Random chance = new Random(11);
        String[] texts = {"", "m", "MTB-1", "mtb_", "_", "%", "TS%", "ts", "T!", "!", "sn-1", "'", "\\", "A.", "zz"};
        for (int i = 0; i < 150; i++) {
            Scope scope = chance.nextInt(4) == 0
                    ? Scope.all()
                    : new Scope(
                            false,
                            UNITS.stream().filter(unit -> chance.nextBoolean()).collect(Collectors.toSet()));
            TabletQuery query = new TabletQuery(
                    chance.nextBoolean() ? Optional.of(texts[chance.nextInt(texts.length)]) : Optional.empty(),
                    List.of(Set.<Status>of(), Set.of(Status.LOST), Set.of(Status.LOST, Status.IN_USE, Status.FAULTY))
                            .get(chance.nextInt(3)),
                    chance.nextInt(4) == 0 ? Optional.of(new PersonId("p-1")) : Optional.empty(),
                    chance.nextInt(3) == 0 ? Optional.of(UNITS.get(chance.nextInt(4))) : Optional.empty(),
                    Optional.empty(),
                    1 + chance.nextInt(40));
            assertThat(allPages(tablets, query, scope))
                    .as("%s %s", query, scope)
                    .containsExactlyElementsOf(expected(query, scope));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void counts_are_of_the_scope_alone(JdbcTablets tablets) {
        for (Scope scope :
                List.of(Scope.all(), Scope.of(), Scope.of(UNITS.get(0)), Scope.of(UNITS.get(1), UNITS.get(2)))) {
            Map<Status, Long> model = ROWS.stream()
                    .filter(row -> scope.includes(row.register()))
                    .collect(Collectors.groupingBy(TabletState::status, Collectors.counting()));
            assertThat(tablets.count(scope)).isEqualTo(model);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void one_tablet_is_found_in_the_scope_and_not_outside(JdbcTablets tablets) {
        for (TabletState row : ROWS.subList(0, 40)) {
            assertThat(tablets.find(row.tablet(), Scope.all())).contains(row);
            assertThat(tablets.find(row.tablet(), Scope.of(row.register()))).contains(row);
            assertThat(tablets.find(row.tablet(), Scope.of(new UnitId("empty"))))
                    .isEmpty();
            assertThat(tablets.find(row.tablet(), Scope.of())).isEmpty();
        }
        assertThat(tablets.find(new TabletId("MTB-"), Scope.all())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_somebody_holds_is_found_in_every_register(JdbcTablets tablets) {
        Map<Optional<PersonId>, Set<TabletId>> model = ROWS.stream()
                .collect(Collectors.groupingBy(
                        TabletState::holder, Collectors.mapping(TabletState::tablet, Collectors.toSet())));
        for (int i = 0; i < 6; i++) {
            PersonId person = new PersonId("p-" + i);
            assertThat(tablets.heldBy(person)).isEqualTo(model.getOrDefault(Optional.of(person), Set.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_key_that_no_page_gave_is_refused_in_words(JdbcTablets tablets) {
        Function<String, TabletQuery> after = key ->
                new TabletQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.of(key), 10);
        for (String key :
                List.of("", "/", "A/", "/x", "A", "A/x' or 1=1--", "A/" + "x".repeat(65), "A\u0000/x", "A/x/y")) {
            assertThatThrownBy(() -> tablets.find(after.apply(key), Scope.all()))
                    .as(key)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll("trang", "page");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatever_is_typed_is_only_looked_for(JdbcTablets tablets) {
        for (String text :
                List.of("' or '1'='1", "\";drop table mtb_tablet;--", "%%%", "\u0000", "\uD800", "x".repeat(100_000))) {
            TabletQuery query = new TabletQuery(
                    Optional.of(text), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 10);
            assertThat(tablets.find(query, Scope.all()).rows()).as(text).isEmpty();
        }
        assertThat(tablets.count(Scope.all())).isNotEmpty();
    }
}
