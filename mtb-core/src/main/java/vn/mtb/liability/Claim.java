package vn.mtb.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Custody;

/**
 * A case of compensation (<i>vụ việc bồi thường</i>): what happened, of whom compensation may be asked, what the damage comes
 * to, and what was done so far.
 *
 * @param incident what happened
 * @param respondents of whom it may be asked; a user who held the tablet is always among them
 * @param damage what the damage is said to come to, once somebody says so
 * @param wasteFinding the finding of waste by whoever may find it, if there is one
 * @param proceedings what was done so far, none of it before the discovery
 * @legal khoản 4 Điều 4 Quy chế
 */
public record Claim(
        Incident incident,
        List<Respondent> respondents,
        Optional<Valuation> damage,
        Optional<Decision> wasteFinding,
        Proceedings proceedings) {

    /**
     * Copies; refuses missing parts, one person twice, a holder who is left out or gave the tablet back before, sums for somebody
     * else, and papers from before the discovery.
     */
    public Claim {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(damage, "damage");
        Objects.requireNonNull(wasteFinding, "wasteFinding");
        Objects.requireNonNull(proceedings, "proceedings");
        respondents = List.copyOf(respondents);
        Set<PersonId> people = new HashSet<>();
        for (Respondent respondent : respondents) {
            if (!people.add(respondent.person())) {
                throw new UnfitValue("unfit-named-twice", respondent.person());
            }
            if (isHolder(incident, respondent.person())) refuseReturnBefore(incident, respondent);
        }
        if (incident.hands() instanceof Custody.User user && !people.contains(user.person())) {
            throw new UnfitValue("unfit-holder-left-out", incident.tablet(), user.person(), incident.occurredOn());
        }
        proceedings
                .beganOn()
                .filter(day -> day.isBefore(incident.discoveredOn()))
                .ifPresent(day -> {
                    throw new UnfitValue("unfit-papers-before-discovery", day, incident.discoveredOn());
                });
        for (Proceedings.Round round : proceedings.rounds()) {
            Set<PersonId> named =
                    round.award().map(award -> award.sumsInDong().keySet()).orElse(Set.of());
            if (!people.containsAll(named)) {
                throw new UnfitValue(
                        "unfit-decision-about-others",
                        named,
                        respondents.stream().map(Respondent::person).toList());
            }
        }
    }

    /**
     * A case in which nothing was done yet.
     *
     * @param incident what happened
     * @param respondents of whom compensation may be asked
     * @return the case
     */
    public static Claim about(Incident incident, Respondent... respondents) {
        return new Claim(incident, List.of(respondents), Optional.empty(), Optional.empty(), Proceedings.none());
    }

    /**
     * The same, with what the damage comes to.
     *
     * @param valuation the figure and its measure
     * @return the case with it
     */
    public Claim valued(Valuation valuation) {
        return new Claim(incident, respondents, Optional.of(valuation), wasteFinding, proceedings);
    }

    /**
     * The same, with a finding of waste.
     *
     * @param finding the paper
     * @return the case with it
     */
    public Claim foundWasteful(Decision finding) {
        return new Claim(incident, respondents, damage, Optional.of(finding), proceedings);
    }

    /**
     * The same, with what was done so far.
     *
     * @param done the papers
     * @return the case with them
     */
    public Claim after(Proceedings done) {
        return new Claim(incident, respondents, damage, wasteFinding, done);
    }

    /** Under which regime somebody answers in this case. */
    LiabilityRegime regimeOf(Respondent respondent) {
        return wasteFinding.isPresent()
                ? LiabilityRegime.WASTE
                : respondent.servedAs(incident.occurredOn()).regime();
    }

    boolean heldBy(PersonId person) {
        return isHolder(incident, person);
    }

    List<PersonId> people() {
        List<PersonId> people = new ArrayList<>();
        for (Respondent respondent : respondents) people.add(respondent.person());
        return people;
    }

    private static boolean isHolder(Incident incident, PersonId person) {
        return incident.hands() instanceof Custody.User user && user.person().equals(person);
    }

    private static void refuseReturnBefore(Incident incident, Respondent holder) {
        LocalDate event = incident.occurredOn();
        holder.gaveBack().filter(minutes -> minutes.signedOn().isBefore(event)).ifPresent(minutes -> {
            throw new UnfitValue("unfit-given-back-before", holder.person(), minutes.signedOn(), event);
        });
    }
}
