package vn.mtb.tablet;

import static vn.mtb.rule.Condition.Standing.DELEGATED;
import static vn.mtb.rule.Condition.Standing.PROTECTED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.incident.Fault;
import vn.mtb.incident.Notice;
import vn.mtb.incident.UseRules;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.PositionGroup.Entitlement;
import vn.mtb.party.Unit;
import vn.mtb.rule.Condition;

/**
 * Every question the city's rules ask, on one page (<i>các điều kiện</i>). Why they ask it stands in {@link CityRules}. A
 * condition about something that is not there counts as met: the one that asks for the thing itself refuses, alone.
 */
enum CityCondition implements Condition<Case> {
    // Who acts.
    FOCAL_BODY_KNOWN("focal-body-known", c -> c.focalBody() != null, c -> args(c.on())),
    IS_THE_FOCAL_BODY(
            "is-the-focal-body",
            Case::byFocalBody,
            c -> args(c.actor().as(), c.actor().unit())),
    ACTS_FOR_THE_MANAGING_UNIT("acts-for-the-managing-unit", Case::byManagingUnit, CityCondition::actorAndUnit),
    IS_THE_HOLDER("is-the-holder", Case::byHolder, c -> args(c.actor().person())),
    HOLDER_OR_MANAGING_UNIT(
            "is-the-holder-or-the-managing-unit", c -> c.byHolder() || c.byManagingUnit(), CityCondition::actorAndUnit),
    FOCAL_BODY_OR_MANAGING_UNIT(
            "is-the-focal-body-or-the-managing-unit",
            c -> c.byFocalBody() || c.byManagingUnit(),
            CityCondition::actorAndUnit),
    IS_THE_AUTHORITY(
            "is-the-authority", c -> isAuthority(c.actor()), c -> args(c.actor().as())),
    ENTERS_FOR_ITS_OWN_UNIT(
            "enters-for-its-own-unit",
            Acquisition.EnterAsFound.class,
            (c, a) -> c.actor().isUnit(a.unit()),
            (c, a) -> args(a.unit(), c.actor().unit())),
    BOOKED_BY_THEN(
            "booked-by-then",
            Acquisition.EnterAsFound.class,
            (c, a) -> a.booked().filter(line -> line.since().isAfter(c.on())).isEmpty(),
            (c, a) -> args(shown(a.booked().map(Books.On::since)), c.on())),
    ENTERS_THE_EXCHANGED(
            "enters-the-exchanged",
            Acquisition.EnterReplacement.class,
            (c, a) -> c.byFocalBody() || c.actor().isUnit(a.unit()),
            (c, a) -> args(a.unit(), c.actor().unit())),
    ONE_OF_BOTH_UNITS(
            "is-one-of-both-units",
            Act.Signed.class,
            c -> c.byManagingUnit() || c.actor().isUnit(c.minutes().receiver().unit()),
            c -> args(c.actor().unit())),
    THROUGH_THE_FOCAL_BODY(
            "through-the-focal-body",
            c -> !c.cityTablet() || c.byFocalBody(),
            c -> args(c.actor().as())),
    THROUGH_ITS_OWN_UNIT(
            "through-its-own-unit", c -> c.cityTablet() || c.byManagingUnit(), CityCondition::actorAndUnit),

    // Papers.
    PAPERS_RUN_FORWARD(
            "papers-run-forward", c -> !c.on().isBefore(c.tablet.asOf()), c -> args(c.on(), c.tablet.asOf())),
    MINUTES_SIGNED_BY_THEN(
            "minutes-signed-by-then",
            Act.Signed.class,
            c -> c.on().isBefore(c.tablet.asOf())
                    || (!c.minutes().signedOn().isAfter(c.on())
                            && !c.minutes().signedOn().isBefore(c.tablet.asOf())),
            c -> args(c.minutes().signedOn(), c.tablet.asOf(), c.on())),
    TWO_SIDED_MINUTES(
            "two-sided-minutes",
            Act.Signed.class,
            c -> c.minutes().twoSided(),
            c -> args(c.minutes().giver().person())),
    SERIAL_AS_BOUGHT(
            "serial-as-bought",
            Acquisition.HandOver.class,
            (c, a) -> a.serial().equals(c.tablet.serial()),
            (c, a) -> args(a.serial(), c.tablet.serial())),

    // Buying, handing over, recording (Điều 4(1)–(3)).
    FUNDED_BY_THE_PROGRAMME(
            "funded-by-the-programme",
            Acquisition.Procure.class,
            (c, a) -> a.funding() == Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
            (c, a) -> args(a.funding())),
    UNIT_REGULATION_IN_FORCE(
            "unit-regulation-in-force",
            DELEGATED,
            Object.class,
            c -> ownTablets(c) != null,
            c -> args(c.actor().unit(), c.on())),
    IS_A_UNIT(
            "is-a-unit",
            c -> c.actor().as() == Capacity.UNIT,
            c -> args(c.actor().as())),
    GIVEN_BY_THE_FOCAL_BODY(
            "given-by-the-focal-body",
            Act.Signed.class,
            c -> c.minutes().giver().as().forTheFocalBody()
                    && (c.focalBody() == null
                            || c.isFocalBody(c.minutes().giver().unit(), c.on())),
            c -> args(c.minutes().giver().as(), c.minutes().giver().unit())),
    RECEIVED_BY_A_UNIT(
            "received-by-a-unit",
            Act.Signed.class,
            c -> c.minutes().receiver().as() == Capacity.UNIT,
            c -> args(c.minutes().receiver().as())),
    COMMUNE_NAMED_BY_A_TEXT(
            "commune-named-by-a-text",
            Acquisition.HandOver.class,
            (c, a) -> !communeSinceTheReform(c, a),
            (c, a) -> args(a.minutes().receiver().unit(), c.on())),
    RECEIVER_UNDER_THE_CITY(
            "receiver-under-the-city",
            Acquisition.HandOver.class,
            (c, a) -> a.minutes().receiver().as() != Capacity.UNIT
                    || communeSinceTheReform(c, a)
                    || c.facts.unit(a.minutes().receiver().unit()).directlyUnderTheCity(c.on()),
            (c, a) -> args(a.minutes().receiver().unit(), c.on())),
    NOT_YET_ON_THE_BOOKS(
            "not-yet-on-the-books", c -> c.tablet.books() instanceof Books.NotYet, c -> args(c.tablet.id())),
    VALUE_OF_THE_MINUTES(
            "value-of-the-minutes",
            Acquisition.RecordAsset.class,
            (c, a) -> !(c.tablet.books() instanceof Books.NotYet n) || n.valueInDong() == a.valueInDong(),
            (c, a) -> args(a.valueInDong(), ((Books.NotYet) c.tablet.books()).valueInDong())),
    FIXED_ASSET_CLASS(
            "fixed-asset-class",
            Acquisition.RecordAsset.class,
            (c, a) -> a.fixedAsset() == (a.valueInDong() >= Wear.FIXED_ASSET_FROM_DONG),
            (c, a) -> args(a.valueInDong(), Wear.FIXED_ASSET_FROM_DONG)),
    ON_THE_BOOKS("on-the-books", c -> c.tablet.books() instanceof Books.On, c -> args(c.tablet.id())),

    // Installing (Điều 5(1)), upgrading (Điều 8(1)).
    NO_SHARED_SOFTWARE(
            "no-shared-software",
            Installation.InstallOnRequest.class,
            (c, a) -> Collections.disjoint(a.applications(), Application.SHARED),
            (c, a) -> args(a.applications().stream().filter(Application::shared).toList())),
    REQUESTED_BY_THE_USER(
            "requested-by-the-user",
            Installation.InstallOnRequest.class,
            (c, a) -> c.tablet.holder().map(a.requestedBy()::equals).orElse(true),
            (c, a) -> args(a.requestedBy())),
    MAKERS_SOFTWARE(
            "makers-software",
            Installation.RequestUpgrade.class,
            (c, a) -> a.what().cameWithTheTablet(),
            (c, a) -> args(a.what())),
    APPLICATIONS_INSTALLED(
            "applications-installed",
            c -> c.tablet.installed().containsAll(Application.SHARED),
            c -> args(Application.SHARED.stream()
                    .filter(one -> !c.tablet.installed().contains(one))
                    .toList())),

    // Putting into somebody's hands (Điều 2, 4(4), 5(3)).
    GIVEN_BY_THE_UNIT(
            "given-by-the-unit",
            Act.Signed.class,
            c -> c.tablet.managingUnit().map(c.minutes().giver()::isUnit).orElse(true),
            c -> args(c.minutes().giver().person(), c.minutes().giver().as())),
    RECEIVED_BY_THE_USER(
            "received-by-the-user",
            Act.Issuing.class,
            c -> c.minutes().receiver().as() == Capacity.USER,
            c -> args(c.minutes().receiver().as())),
    KEPT_WITHIN_THE_UNIT(
            "kept-within-the-unit",
            Holding.Entrust.class,
            (c, a) ->
                    c.tablet.managingUnit().map(a.minutes().receiver()::isUnit).orElse(true),
            (c, a) -> args(a.minutes().receiver().person(), shown(c.tablet.managingUnit()))),
    FIRST_HOLDER("first-holder", c -> c.tablet.lastHolder().isEmpty(), c -> args(shown(c.tablet.lastHolder()))),
    AFTER_THE_PREDECESSOR(
            "after-the-predecessor",
            Holding.HandOn.class,
            (c, a) -> c.tablet.lastHolder().filter(a.predecessor()::equals).isPresent(),
            (c, a) -> args(a.predecessor(), shown(c.tablet.lastHolder()))),
    PREDECESSOR_ACCOUNTS_CLOSED(
            "predecessor-accounts-closed",
            Holding.HandOn.class,
            (c, a) -> a.holder().equals(a.predecessor())
                    || c.posts(a.predecessor()).leftOpen().isEmpty(),
            (c, a) -> args(a.predecessor(), c.posts(a.predecessor()).leftOpen())),
    HOLDER_ENTITLED(
            "holder-entitled",
            DELEGATED,
            Act.Issuing.class,
            c -> c.holder().any(),
            c -> args(shown(judged(c)), c.on())),
    POST_NAMED_BY_A_TEXT(
            "post-named-by-a-text",
            Act.class,
            c -> judged(c, posts -> !posts.onlyOpen()),
            c -> args(shown(judged(c)), c.on())),
    MORE_THAN_IN_CHARGE(
            "more-than-in-charge",
            Act.class,
            c -> judged(c, posts -> !posts.onlyInCharge()),
            c -> args(shown(judged(c)), c.on())),
    IN_CHARGE_BY_UNIT_RULE(
            "in-charge-by-unit-rule",
            Act.class,
            c -> judged(c, posts -> !posts.onlyInChargeByUnitRule()),
            c -> args(shown(judged(c)), c.on())),
    EQUIPPED_BY_DECISION(
            "equipped-by-decision",
            Act.Issuing.class,
            c -> !c.holder().decisionBeyondDoubt()
                    || c.holder().decisionInDoubt()
                    || c.holder().equippedWithoutDecision()
                    || decided(c),
            c -> args(shown(judged(c)))),
    EQUIPPED_BY_DECISION_TOO(
            "equipped-by-decision-too",
            DELEGATED,
            Act.Issuing.class,
            c -> !c.holder().decisionInDoubt() || c.holder().equippedWithoutDecision() || decided(c),
            c -> args(shown(judged(c)))),
    SERVING_UNIT_NAMED(
            "serving-unit-named",
            Act.class,
            c -> judged(c, posts -> !posts.servedByNobody()),
            c -> args(shown(judged(c)))),
    HOLDER_OF_THE_UNIT(
            "holder-of-the-unit",
            Act.Issuing.class,
            c -> !c.holder().any() || c.holder().hereOrServed() || c.holder().servedByNobody(),
            c -> args(shown(judged(c)), shown(c.tablet.managingUnit()))),
    ROLE_IN_CATALOGUE(
            "role-in-catalogue",
            DELEGATED,
            Act.Issuing.class,
            c -> c.holder().unknownRole() == null,
            c -> args(position(c.holder().unknownRole()))),
    ACCOUNTS_BEFORE_USE(
            "accounts-before-use",
            Act.Issuing.class,
            c -> c.holder().accountsComplete(),
            c -> args(shown(judged(c)), c.holder().missingAccounts())),
    NOTHING_BEYOND_THE_ROLE(
            "account-beyond-role",
            Act.Issuing.class,
            c -> c.holder().beyondRole() == null,
            c -> args(shown(judged(c)), application(c.holder().beyondRole()))),
    ONE_TABLET_A_PERSON(
            "one-tablet-a-person",
            Act.class,
            c -> judged(c, Posts::holdsNoOther),
            c -> args(
                    shown(judged(c)),
                    judged(c).map(who -> c.facts.person(who).holding()).orElse(Set.of()))),
    NO_DECISION_PENDING(
            "no-decision-pending",
            c -> c.tablet.pending().isEmpty(),
            c -> args(c.tablet.id(), shown(c.tablet.pending().map(Decision::number)))),

    // Posts that change (Điều 4(4)).
    ABOUT_THE_HOLDER(
            "is-about-the-holder",
            Holding.class,
            (c, a) -> c.tablet.holder().filter(a.people()::contains).isPresent(),
            (c, a) -> args(a.people())),
    HOLDS_A_LISTED_POST_HERE(
            "holds-a-listed-post-here",
            Holding.TakeNewPost.class,
            (c, a) -> c.posts(a.holder()).hereOrServed() || c.posts(a.holder()).servedByNobody(),
            (c, a) -> args(a.holder(), c.on())),
    HOLDS_A_LISTED_POST_ELSEWHERE(
            "holds-a-listed-post-elsewhere",
            Holding.MoveToAnotherUnit.class,
            (c, a) -> !c.posts(a.holder()).hereOrServed() && c.posts(a.holder()).in(a.newUnit()),
            (c, a) -> args(a.holder(), a.newUnit(), c.on())),

    // Giving back (Điều 4(4)).
    GIVEN_BY_THE_HOLDER(
            "given-by-the-holder",
            Act.Signed.class,
            c -> c.minutes().giver().as() == Capacity.USER
                    && c.tablet
                            .custody()
                            .equals(new Custody.User(c.minutes().giver().person())),
            c -> args(c.minutes().giver().person())),
    NOT_BACK_TO_THE_FOCAL_BODY(
            "not-back-to-the-focal-body",
            Act.Signed.class,
            c -> !c.minutes().receiver().as().forTheFocalBody()
                    || c.tablet.managedBy(c.minutes().receiver().unit()),
            c -> args(shown(c.tablet.managingUnit()))),
    RETURNED_TO_THE_MANAGING_UNIT(
            "returned-to-managing-unit",
            Act.Signed.class,
            c -> c.minutes().receiver().as().forTheFocalBody()
                    || c.tablet
                            .managingUnit()
                            .map(c.minutes().receiver()::isUnit)
                            .orElse(true),
            c -> args(shown(c.tablet.managingUnit()), c.minutes().receiver().unit())),
    WITNESSED(
            "witnessed",
            Holding.Recover.class,
            (c, a) -> !a.witness().equals(c.actor().person())
                    && c.tablet.holder().filter(a.witness()::equals).isEmpty(),
            (c, a) -> args(a.witness())),

    // Losses and leaks (Điều 6(4)).
    FOCAL_BODY_OF_THE_NOTICE_KNOWN(
            "focal-body-of-the-notice-known",
            Mishap.Told.class,
            (c, a) -> c.focalBodyTold(a.notices()) || !c.perhapsTold(a.notices()),
            (c, a) -> args(c.on())),
    FOCAL_BODY_TOLD(
            "focal-body-told",
            Mishap.Told.class,
            (c, a) -> c.focalBodyTold(a.notices()) || c.perhapsTold(a.notices()),
            (c, a) -> args(a.notices().stream().map(Notice::told).toList())),
    REPORTED_AFTER_DISCOVERY(
            "reported-after-discovery",
            Mishap.Discovered.class,
            (c, a) -> !a.discoveredOn().isAfter(c.on()),
            (c, a) -> args(a.discoveredOn(), c.on())),
    KEEPER_KNOWN("keeper-known", c -> c.tablet.managingUnit().isPresent() || c.focalBody() != null, c -> args(c.on())),
    FOUND_TO_THE_MANAGING_UNIT(
            "found-to-the-managing-unit",
            Mishap.Find.class,
            (c, a) -> c.tablet
                    .managingUnit()
                    .map(a.receiver()::equals)
                    .orElse(c.focalBody() == null || c.isFocalBody(a.receiver(), c.on())),
            (c, a) -> args(shown(c.tablet.managingUnit()), a.receiver())),
    KEEPER_OF_WHAT_IS_FOUND(
            "is-the-keeper-of-what-is-found",
            c -> c.tablet.managingUnit().isPresent() ? c.byManagingUnit() : c.byFocalBody(),
            CityCondition::actorAndUnit),
    IS_A_BREACH(
            "is-a-breach",
            Mishap.RecordViolation.class,
            (c, a) -> !(UseRules.breach(a.violation()) instanceof Outcome.Refused),
            (c, a) -> args(a.violation().kind())),

    // Faults, warranty, repair (Điều 6(1), 6(5)).
    FAULT_NOT_AHEAD(
            "fault-not-ahead",
            Repair.ReportFault.class,
            (c, a) -> !a.fault().occurredOn().isAfter(c.on()),
            (c, a) -> args(a.fault().occurredOn(), c.on())),
    FAULT_TOLD_TO_THE_FOCAL_BODY(
            "fault-told-to-the-focal-body",
            Repair.ReportFault.class,
            (c, a) -> !c.cityTablet()
                    || c.tablet
                            .warrantyUntil()
                            .filter(last -> !a.fault().occurredOn().isAfter(last))
                            .isEmpty()
                    || c.focalBodyTold(a.fault().notices())
                    || c.perhapsTold(a.fault().notices()),
            (c, a) -> args(shown(c.tablet.warrantyUntil()))),
    WHOSE_WARRANTY_KNOWN("whose-warranty-known", c -> !c.cityTablet() || c.focalBody() != null, c -> args(c.on())),
    FAULT_REPORTED("fault-reported", c -> c.tablet.fault().isPresent(), c -> args(c.tablet.id())),
    WARRANTY_TERM_NAMED(
            "warranty-term-named",
            c -> !c.cityTablet() || c.tablet.warrantyUntil().isPresent(),
            c -> args(c.tablet.id())),
    OWN_WARRANTY_TERM_NAMED(
            "own-warranty-term-named",
            c -> c.cityTablet() || c.tablet.warrantyUntil().isPresent(),
            c -> args(c.tablet.id())),
    FAULT_WITHIN_WARRANTY(
            "fault-within-warranty",
            c -> !c.cityTablet()
                    || c.tablet.fault().isEmpty()
                    || c.tablet.warrantyUntil().isEmpty()
                    || withinWarranty(c),
            c -> args(shown(c.tablet.fault().map(Fault::occurredOn)), shown(c.tablet.warrantyUntil()))),
    NOT_DISMANTLED(
            "not-dismantled", c -> c.tablet.fault().filter(Fault::dismantled).isEmpty(), c -> args(c.tablet.id())),
    DATA_REMOVED("data-removed", Repair.SendToWarranty.class, (c, a) -> a.dataRemoved(), (c, a) -> args(c.tablet.id())),
    NOT_UNDER_WARRANTY(
            "not-under-warranty",
            c -> !c.cityTablet() || c.tablet.status() != Status.FAULTY || !withinWarranty(c),
            c -> args(shown(c.tablet.warrantyUntil()))),
    GOES_BACK_TO_WHO_HAD_IT(
            "goes-back-to-who-had-it",
            Repair.ComeBack.class,
            (c, a) -> a.toHolder().isEmpty()
                    || c.tablet
                            .cameFrom()
                            .filter(new Custody.User(a.toHolder().get())::equals)
                            .isPresent(),
            (c, a) -> args(shown(a.toHolder()))),
    POST_STILL_HELD(
            "post-still-held",
            Repair.ComeBack.class,
            c -> judged(c, posts -> posts.hereOrServed() || posts.servedByNobody()),
            c -> args(shown(judged(c)), c.on())),

    // Leaving the books: the law of the day.
    LAW_OF_THE_DAY_NAMED("law-of-the-day-named", c -> false, c -> args(c.on())),
    SIGNER_NAMED_BY_LAW("signer-named-by-law", c -> false, c -> args(c.on())),
    BOOKS_OF_AN_EXCHANGE_DECIDED("books-of-an-exchange-decided", c -> false, c -> args(c.tablet.id())),
    DECISION_FIRST(
            "decision-first",
            Removal.Decided.class,
            (c, a) -> a.decision().filter(d -> !d.signedOn().isAfter(c.on())).isPresent(),
            (c, a) -> args(c.tablet.id(), c.on())),
    SIGNER_FITS_ASSET_CLASS(
            "signer-fits-asset-class",
            Removal.Decided.class,
            (c, a) -> a.decision().isEmpty() || signerFits(c, a.decision().get()),
            (c, a) -> args(c.tablet.id())),
    ANOTHER_UNIT(
            "another-unit",
            Act.Signed.class,
            c -> !c.tablet.managedBy(c.minutes().receiver().unit()),
            c -> args(c.minutes().receiver().unit())),
    RECEIVER_STILL_EXISTS(
            "receiver-still-exists",
            Act.Signed.class,
            c -> c.facts.unit(c.minutes().receiver().unit()).existing().contains(c.on()),
            c -> args(c.minutes().receiver().unit(), c.on())),
    DECIDED_BY_THE_AUTHORITY(
            "decided-by-the-authority",
            Removal.Decided.class,
            (c, a) -> a.decision().isEmpty() || isAuthority(a.decision().get().signer()),
            (c, a) -> args(shown(a.decision().map(decided -> decided.signer().as())))),
    RECEIVED_FOR_THE_AUTHORITY(
            "received-for-the-authority",
            Act.Signed.class,
            c -> isAuthority(c.minutes().receiver()),
            c -> args(c.minutes().receiver().as())),
    DATA_WIPED("data-wiped", Removal.Dispose.class, (c, a) -> a.wiped(), (c, a) -> args(c.tablet.id())),
    SECRETS_ARE_DESTROYED(
            "secrets-are-destroyed",
            Removal.Dispose.class,
            (c, a) -> !c.tablet.heldSecrets() || a.form() == Removal.Dispose.Form.DESTROYED,
            (c, a) -> args(c.tablet.id())),

    // Checks (Điều 8(1)).
    GUIDE_KNOWN(
            "guide-known",
            Upkeep.Review.class,
            (c, a) -> c.focalBody(a.check().doneOn()) != null,
            (c, a) -> args(a.check().doneOn())),
    GUIDED_BY_THE_FOCAL_BODY(
            "guided-by-the-focal-body",
            Upkeep.Review.class,
            (c, a) -> c.focalBody(a.check().doneOn()) == null
                    || c.isFocalBody(a.check().guidedBy(), a.check().doneOn()),
            (c, a) -> args(a.check().guidedBy())),
    REVIEW_NOT_AHEAD(
            "review-not-ahead",
            Upkeep.Review.class,
            (c, a) -> !a.check().doneOn().isAfter(c.on()),
            (c, a) -> args(a.check().doneOn(), c.on()));

    private final String id;
    private final Standing standing;
    private final Class<?> reads;
    private final Predicate<Case> met;
    private final Function<Case, Object[]> arguments;

    /** A question that looks at no papers. */
    CityCondition(String id, Predicate<Case> met, Function<Case, Object[]> arguments) {
        this(id, PROTECTED, Object.class, met, arguments);
    }

    /** A question to the papers of an act that the case has read already: its minutes, whom it is judged by. */
    CityCondition(String id, Class<?> reads, Predicate<Case> met, Function<Case, Object[]> arguments) {
        this(id, PROTECTED, reads, met, arguments);
    }

    CityCondition(
            String id, Standing standing, Class<?> reads, Predicate<Case> met, Function<Case, Object[]> arguments) {
        this.id = id;
        this.standing = standing;
        this.reads = reads;
        this.met = met;
        this.arguments = arguments;
    }

    /** A question to the papers of one kind of act; a row never asks it of another: CityRules checks that when it is built. */
    <A> CityCondition(String id, Class<A> reads, BiPredicate<Case, A> met, BiFunction<Case, A, Object[]> arguments) {
        this(id, PROTECTED, reads, c -> met.test(c, reads.cast(c.act)), c -> arguments.apply(c, reads.cast(c.act)));
    }

    /** Whether the papers of a step hold what this condition looks at. */
    boolean fits(Step step) {
        return reads.isAssignableFrom(step.act());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public boolean met(Case about) {
        return met.test(about);
    }

    @Override
    public Object[] arguments(Case about) {
        return arguments.apply(about);
    }

    @Override
    public boolean readsTheAct() {
        return reads != Object.class;
    }

    @Override
    public Optional<Basis> metBy(Case about) {
        Slot slot = switch (this) {
            case HOLDER_ENTITLED -> about.holder().coveredBy();
            case EQUIPPED_BY_DECISION_TOO ->
                decided(about) ? null : about.holder().byPost();
            case UNIT_REGULATION_IN_FORCE -> ownTablets(about);
            default -> null;
        };
        return Optional.ofNullable(slot).map(found -> Basis.stated(found.provision()));
    }

    private static Object[] args(Object... all) {
        return all;
    }

    private static Object shown(Optional<?> maybe) {
        return maybe.isPresent() ? maybe.get() : "—";
    }

    private static Object[] actorAndUnit(Case c) {
        return args(c.actor().as(), c.actor().unit(), shown(c.tablet.managingUnit()));
    }

    private static boolean isAuthority(Actor actor) {
        return actor.as() == Capacity.AUTHORITY || actor.as() == Capacity.CITY_PEOPLES_COMMITTEE;
    }

    private static Slot.@Nullable OwnTablets ownTablets(Case c) {
        for (Slot slot : c.slots) {
            if (slot instanceof Slot.OwnTablets own
                    && own.unit().equals(c.actor().unit())
                    && own.inForce().contains(c.on())) {
                return own;
            }
        }
        return null;
    }

    private static Optional<PersonId> judged(Case c) {
        return Optional.ofNullable(c.judged());
    }

    /** Where nobody is judged, the question is met. */
    private static boolean judged(Case c, Predicate<Posts> asked) {
        return c.judged() == null || asked.test(c.holder());
    }

    /** A commune stands directly under the city since districts ended; whether the Regulation reaches it no text says. */
    private static boolean communeSinceTheReform(Case c, Acquisition.HandOver act) {
        Unit unit = c.facts.unit(act.minutes().receiver().unit());
        return act.minutes().receiver().as() == Capacity.UNIT
                && unit.kind() == Unit.Kind.COMMUNE
                && PositionGroup.COMMUNE_LEADER.entitlement(c.on()) == Entitlement.OPEN;
    }

    private static boolean decided(Case c) {
        Act.Issuing act = (Act.Issuing) Objects.requireNonNull(c.act, "act");
        if (act.equippedBy().isEmpty()) return false;
        Decision decision = act.equippedBy().get();
        return decision.signer().as() == Capacity.CITY_PEOPLES_COMMITTEE
                && !decision.signedOn().isAfter(c.on());
    }

    private static boolean withinWarranty(Case c) {
        LocalDate last = c.tablet.warrantyUntil().orElse(LocalDate.MIN);
        return c.tablet
                .fault()
                .filter(fault -> !fault.occurredOn().isAfter(last))
                .isPresent();
    }

    private static boolean signerFits(Case c, Decision decision) {
        boolean fixed = c.tablet.books() instanceof Books.On line && line.fixedAsset();
        return isAuthority(decision.signer())
                || (!fixed
                        && c.tablet
                                .managingUnit()
                                .filter(decision.signer()::isUnit)
                                .isPresent());
    }

    /** The day from which the dossier of a loss is counted. */
    static Optional<LocalDate> discoveredOn(Case c) {
        return c.act instanceof Mishap.Loss loss ? Optional.of(loss.discoveredOn()) : Optional.empty();
    }

    private static Object position(@Nullable Appointment post) {
        return post == null ? "—" : post.position();
    }

    private static Object application(@Nullable Account account) {
        return account == null ? "—" : account.application();
    }
}
