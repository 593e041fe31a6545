package vn.mtb.secondreading;

/**
 * The rules of every step as the second reader wrote them down from the clauses (<i>bảng quyết định</i>): plain text, nothing
 * of it shared with the library.
 *
 * <p>One paragraph per step. {@code at} names the situations in which the step can be taken at all, {@code from} and {@code until}
 * the days. {@code no unless} refuses, {@code ask Q unless} leaves question Q to an authority; a line may hold in a time only. The
 * first {@code then} line whose {@code when} is true says what the tablet becomes: status, hands, managing unit, books.
 */
final class DecisionTables {

    /** What holds for every step, and for every step with minutes of two sides. */
    static final String COMMON = """
            EVERY STEP
              no unless the date is not before the last paper

            SIGNED STEPS
              no unless two people signed
              no unless the minutes are signed between the last paper and the act
            """;

    /** Điều 4(1)–(3), 5(1), 8(3): coming in, being recorded, being furnished. */
    static final String COMING_IN = """
            PROCURE
              at ABSENT
              from 14/12/2016
              no unless the actor is the focal body, as far as it is known
              no unless the money is that of the city's programme
              ask focal-body unless the focal body is known
              then PROCURED FOCAL_BODY none NOT_YET

            ENTER_AS_FOUND
              at ABSENT
              no unless a unit enters its own tablet
              no unless the line is that unit's and not ahead
              then found found named found

            BUY_FOR_UNIT
              at ABSENT
              from 30/3/2017
              no unless the actor signs for a unit
              no unless that unit's regulation lets it buy tablets
              then RECEIVED UNIT actor NOT_YET

            ENTER_REPLACEMENT
              at ABSENT
              from 30/3/2017
              no unless the actor is the focal body or the unit named
              then RECEIVED UNIT named NOT_YET

            PREINSTALL
              at PROCURED
              from 14/12/2016
              no unless the actor is the focal body, as far as it is known
              ask focal-body unless the focal body is known
              then same same same same

            HAND_OVER
              at PROCURED
              from 30/3/2017
              no unless the giver is the focal body, as far as it is known
              no unless the receiver signs for a unit
              no unless the receiving unit stands directly under the city, or may since the reform
              no unless the serial number is the tablet's
              no unless the actor is the focal body, as far as it is known
              ask focal-body unless the focal body is known
              ask commune-unit unless the receiving unit is no commune
              then RECEIVED UNIT receiver NOT_YET

            RECORD_ASSET
              at RECEIVED IN_USE FAULTY_AT_UNIT FAULTY_WITH_USER DAMAGED_AT_UNIT DAMAGED_WITH_USER
              from 30/3/2017
              no unless the managing unit acts
              no unless it is on nobody's books
              no unless the value is that of the minutes
              no (from 1/1/2026) unless the class of asset fits the value
              then IN_KEEPING same same ON when it was received only
              then same same same ON

            INSTALL_SHARED
              at RECEIVED IN_KEEPING IN_USE
              from 30/3/2017
              no unless the actor is the focal body, as far as it is known
              ask focal-body unless the focal body is known
              then same same same same

            INSTALL_ON_REQUEST
              at RECEIVED IN_KEEPING IN_USE
              from 30/3/2017
              no unless the actor is the focal body or the managing unit
              no unless the holder asked, when there is one
              no unless none of it is shared software
              then same same same same

            REQUEST_UPGRADE
              at IN_USE
              from 30/3/2017
              no unless the holder acts
              no unless it is the maker's software
              then same same same same

            UPGRADE
              at IN_USE
              from 30/3/2017
              no unless the actor is the focal body, as far as it is known
              ask focal-body unless the focal body is known
              then same same same same
            """;

    /** Điều 2, 4(4), 5(3): who holds it. */
    static final String HOLDING = """
            PUT_INTO_USE
              at IN_KEEPING
              from 30/3/2017
              no unless the managing unit acts
              no unless the giver signs for the managing unit
              no unless the receiver signs as user
              no unless nobody held it before
              no unless it is on the managing unit's books
              no unless no decision to recall or dispose of it stands
              no unless the four shared applications are installed
              no unless a post gives the title or leaves it open
              no unless the title comes from the managing unit or he is served by it
              no unless the decision that equips is there where it is needed
              no unless he has an account for every application of his roles
              no unless no account goes beyond his roles
              no (from 1/1/2018) unless he holds no other tablet
              ask in-charge unless the title is more than being in charge
              ask in-charge-by-unit unless the title is more than being in charge of a room
              ask commune unless the title is not that of a commune
              ask served unless somebody says who serves him
              ask role unless the roles of his posts are known
              then IN_USE USER same same

            HAND_ON
              at IN_KEEPING
              from 30/3/2017
              no unless the managing unit acts
              no unless the giver signs for the managing unit
              no unless the receiver signs as user
              no unless the predecessor named held it last
              no unless it is on the managing unit's books
              no unless no decision to recall or dispose of it stands
              no unless the four shared applications are installed
              no unless a post gives the title or leaves it open
              no unless the title comes from the managing unit or he is served by it
              no unless the decision that equips is there where it is needed
              no unless he has an account for every application of his roles
              no unless no account goes beyond his roles
              no unless the predecessor's accounts of lost posts are gone
              no (from 1/1/2018) unless he holds no other tablet
              ask in-charge unless the title is more than being in charge
              ask in-charge-by-unit unless the title is more than being in charge of a room
              ask commune unless the title is not that of a commune
              ask served unless somebody says who serves him
              ask role unless the roles of his posts are known
              then IN_USE USER same same

            GIVE_BACK
              at IN_USE FAULTY_WITH_USER DAMAGED_WITH_USER RECALL_DECIDED_WITH_USER
              from 30/3/2017
              no unless the giver is the holder
              no unless it is handed back to the managing unit
              no unless the holder or the managing unit acts
              then IN_KEEPING UNIT same same when it was in use and is on the books
              then RECEIVED UNIT same same when it was in use
              then same UNIT same same

            RECOVER
              at IN_USE FAULTY_WITH_USER DAMAGED_WITH_USER RECALL_DECIDED_WITH_USER
              from 30/3/2017
              no unless the managing unit acts
              no unless the witness is neither actor nor holder
              then IN_KEEPING UNIT same same when it was in use and is on the books
              then RECEIVED UNIT same same when it was in use
              then same UNIT same same

            ENTRUST
              at IN_KEEPING
              from 30/3/2017
              no unless the managing unit acts
              no unless the giver signs for the managing unit
              no unless the receiver signs for the managing unit
              then same same same same

            TAKE_NEW_POST
              at IN_USE
              from 30/3/2017
              no unless the managing unit acts
              no unless it is about the holder
              no unless a post gives the title or leaves it open
              no unless the title comes from the managing unit or he is served by it
              ask in-charge unless the title is more than being in charge
              ask in-charge-by-unit unless the title is more than being in charge of a room
              ask commune unless the title is not that of a commune
              ask served unless somebody says who serves him
              then same same same same

            LOSE_POST
              at IN_USE
              from 30/3/2017
              no unless the managing unit acts
              no unless it is about the holder
              then same same same same

            MOVE_TO_ANOTHER_UNIT
              at IN_USE
              from 30/3/2017
              no unless the managing unit acts
              no unless it is about the holder
              no unless the title comes from the unit named
              no unless no title comes from the managing unit, which does not serve him either
              ask in-charge unless the title is more than being in charge
              ask in-charge-by-unit unless the title is more than being in charge of a room
              ask commune unless the title is not that of a commune
              then same same same same
            """;

    /** Điều 4(4) first sentence, 6(1)–(4): losses, leaks, damage, breaches. */
    static final String MISHAPS = """
            REPORT_LEAK
              at IN_USE FAULTY_WITH_USER DAMAGED_WITH_USER UNDER_REPAIR_WITH_USER RECALL_DECIDED_WITH_USER
              from 30/3/2017
              no unless the holder acts
              no unless the focal body was told, as far as it is known
              ask focal-body-told unless a notice went to the body known on its day
              then same same same same

            REPORT_LOSS
              at IN_USE FAULTY_WITH_USER DAMAGED_WITH_USER UNDER_REPAIR_WITH_USER RECALL_DECIDED_WITH_USER
              from 30/3/2017
              no unless the holder acts
              no unless the loss is not ahead
              no unless the focal body was told, as far as it is known
              ask focal-body-told unless a notice went to the body known on its day
              then LOST MISSING same same

            REPORT_LOSS_IN_ABSENCE
              at IN_USE FAULTY_WITH_USER DAMAGED_WITH_USER UNDER_REPAIR_WITH_USER RECALL_DECIDED_WITH_USER
              from 30/3/2017
              no unless the managing unit acts
              no unless the loss is not ahead
              no unless the focal body was told, as far as it is known
              ask focal-body-told unless a notice went to the body known on its day
              then LOST MISSING same same

            REPORT_LOSS_IN_KEEPING
              at RECEIVED IN_KEEPING FAULTY_AT_UNIT DAMAGED_AT_UNIT UNDER_REPAIR_AT_UNIT RECALL_DECIDED_AT_UNIT DISPOSAL_DECIDED
              from 30/3/2017
              no unless the managing unit acts
              no unless the loss is not ahead
              no unless the focal body was told, as far as it is known
              ask focal-body-told unless a notice went to the body known on its day
              then LOST MISSING same same

            REPORT_LOSS_AT_SUPPLIER
              at AT_WARRANTY UNDER_REPAIR
              from 30/3/2017
              no unless the actor is the focal body or the managing unit
              no unless the loss is not ahead
              no unless the focal body was told, as far as it is known
              ask focal-body-told unless a notice went to the body known on its day
              then LOST MISSING same same

            REPORT_LOSS_AT_FOCAL_BODY
              at PROCURED
              from 30/3/2017
              no unless the actor is the focal body, as far as it is known
              no unless the loss is not ahead
              ask focal-body unless the focal body is known
              then LOST MISSING same same

            FIND_AGAIN
              at LOST
              from 30/3/2017
              no unless the managing unit acts, or the focal body for what was never handed over
              no unless it is handed to the managing unit, or to the focal body when it was never handed over
              ask focal-body-finder unless it was handed over or the focal body is known
              then PROCURED FOCAL_BODY same same when it was never handed over
              then DAMAGED UNIT same same when it is found damaged
              then IN_KEEPING UNIT same same when it is on the books
              then RECEIVED UNIT same same

            FIND_AFTER_WRITE_OFF
              at LOSS_CLOSED
              from 30/3/2017
              no unless the managing unit acts
              no unless it is handed to the managing unit, or to the focal body when it was never handed over
              then RECEIVED UNIT same NOT_YET

            ESTABLISH_DAMAGE
              at IN_USE
              from 30/3/2017
              no unless the managing unit acts
              no unless the damage is not ahead
              then DAMAGED same same same

            NOTE_WEAR
              at IN_USE
              from 30/3/2017
              no unless the managing unit acts
              then FAULTY same same same when it is out of order
              then same same same same

            RECORD_VIOLATION
              at IN_USE
              from 30/3/2017
              no unless it was found by then
              no unless it is a breach even so
              then same same same same
            """;

    /** Điều 6(1) and 6(5): faults, warranty, repair. */
    static final String REPAIRS = """
            REPORT_FAULT
              at IN_USE IN_KEEPING FAULTY_AT_UNIT FAULTY_WITH_USER
              from 30/3/2017
              no unless the holder or the managing unit acts
              no unless the fault is not ahead
              no unless the focal body was told of a fault within the city's warranty
              then FAULTY same same same

            SEND_TO_WARRANTY
              at FAULTY_AT_UNIT FAULTY_WITH_USER
              from 30/3/2017
              no unless he who must send it sends it
              no unless a fault was reported
              no unless the fault is not after the city's term
              no unless the data is removed
              ask focal-body-warranty unless the unit bought it or the focal body is known
              ask term unless the papers name a term or it is the unit's own
              ask own-term unless the papers name a term or it is the city's
              ask dismantled unless nobody dismantled it
              then AT_WARRANTY SUPPLIER same same

            COME_BACK_FROM_WARRANTY
              at AT_WARRANTY
              from 30/3/2017
              no unless the actor is the focal body or the managing unit
              no unless it goes to the unit or to him from whom it came
              no unless it goes to the unit or a post gives the title or leaves it open
              no unless it goes to the unit or to one with a title from it or served by it
              no (from 1/1/2018) unless it goes to the unit or to one without another tablet
              ask in-charge unless it goes to the unit or the title is more than being in charge
              ask in-charge-by-unit unless it goes to the unit or the title is more than being in charge of a room
              ask commune unless it goes to the unit or the title is not that of a commune
              ask served unless it goes to the unit or somebody says who serves him
              then IN_USE USER same same when it goes to a holder
              then IN_KEEPING UNIT same same when it is on the books
              then RECEIVED UNIT same same

            REPLACE_UNDER_WARRANTY
              at AT_WARRANTY
              from 30/3/2017
              no unless the actor is the focal body or the managing unit
              ask exchange
              then DISPOSED GONE same closed

            SEND_TO_REPAIR
              at FAULTY_AT_UNIT FAULTY_WITH_USER DAMAGED_AT_UNIT DAMAGED_WITH_USER
              from 30/3/2017
              no unless the managing unit acts
              no unless it is no fault within the city's warranty
              then UNDER_REPAIR same same same when it is repaired on the spot
              then UNDER_REPAIR SUPPLIER same same

            COME_BACK_FROM_REPAIR
              at UNDER_REPAIR UNDER_REPAIR_AT_UNIT UNDER_REPAIR_WITH_USER
              from 30/3/2017
              no unless the managing unit acts
              no unless it goes to the unit or to him from whom it came
              no unless it goes to the unit or a post gives the title or leaves it open
              no unless it goes to the unit or to one with a title from it or served by it
              no (from 1/1/2018) unless it goes to the unit or to one without another tablet
              ask in-charge unless it goes to the unit or the title is more than being in charge
              ask in-charge-by-unit unless it goes to the unit or the title is more than being in charge of a room
              ask commune unless it goes to the unit or the title is not that of a commune
              ask served unless it goes to the unit or somebody says who serves him
              then IN_USE USER same same when it goes to a holder
              then IN_KEEPING UNIT same same when it is on the books
              then RECEIVED UNIT same same
            """;

    /** The law on public assets, of its day. */
    static final String GOING_OUT = """
            WRITE_OFF_LOSS
              at LOST
              from 30/3/2017
              no unless the managing unit acts
              no unless it is on somebody's books
              no unless there is a decision, not after the act
              no (from 1/7/2025) unless the signer may write it off
              ask law (until 31/12/2017)
              ask signer (1/1/2018 to 30/6/2025)
              then LOSS_CLOSED GONE same closed

            DECIDE_RECALL
              at IN_KEEPING IN_USE FAULTY_AT_UNIT FAULTY_WITH_USER DAMAGED_AT_UNIT DAMAGED_WITH_USER
              from 30/3/2017
              no unless an authority or the city acts
              no unless there is a decision, not after the act
              no (from 1/1/2018) unless an authority or the city signed the decision
              ask law (until 31/12/2017)
              then RECALL_DECIDED same same same

            HAND_OVER_RECALLED
              at RECALL_DECIDED_AT_UNIT
              from 1/1/2018
              no unless the managing unit acts
              no unless the giver signs for the managing unit
              no unless the receiver is an authority or the city
              then same AUTHORITY same closed

            TRANSFER
              at IN_KEEPING
              from 30/3/2017
              no unless one of both units acts
              no unless the giver signs for the managing unit
              no unless the receiver signs for another unit
              no unless the receiving unit exists
              no unless it is on somebody's books
              no unless there is a decision, not after the act
              no (from 1/1/2018) unless an authority or the city signed the decision
              ask law (until 31/12/2017)
              then RECEIVED UNIT receiver NOT_YET

            TAKE_OVER
              at RECEIVED IN_KEEPING FAULTY_AT_UNIT DAMAGED_AT_UNIT
              from 1/3/2025
              no unless one of both units acts
              no unless the giver signs for the managing unit
              no unless the receiver signs for another unit
              no unless the receiving unit exists
              no unless there is a decision, not after the act
              no unless an authority or the city signed the decision
              then RECEIVED UNIT receiver NOT_YET when it was kept
              then same UNIT receiver NOT_YET

            DECIDE_DISPOSAL
              at IN_KEEPING DAMAGED_AT_UNIT
              from 30/3/2017
              no unless the managing unit acts
              no unless it is on somebody's books
              no unless there is a decision, not after the act
              no (from 1/7/2025) unless the signer may write it off
              ask law (until 31/12/2017)
              ask signer (1/1/2018 to 30/6/2025)
              then DISPOSAL_DECIDED same same same

            DISPOSE
              at DISPOSAL_DECIDED
              from 1/1/2018
              no unless the managing unit acts
              no unless the data is wiped
              no unless it is destroyed or held no secrets
              then DISPOSED GONE same closed
            """;

    /** Điều 8(1) dash 2, and the books of the register. */
    static final String UPKEEP = """
            REVIEW
              at IN_USE
              from 30/3/2017
              no unless the holder acts
              no unless the review is not ahead
              no unless the focal body of that day guided it, as far as it is known
              ask focal-body-guide unless the focal body of that day is known
              then same same same same

            TAKE_INVENTORY
              at PROCURED RECEIVED IN_KEEPING IN_USE FAULTY_AT_UNIT FAULTY_WITH_USER DAMAGED_AT_UNIT DAMAGED_WITH_USER AT_WARRANTY UNDER_REPAIR UNDER_REPAIR_AT_UNIT UNDER_REPAIR_WITH_USER RECALL_DECIDED_AT_UNIT RECALL_DECIDED_WITH_USER DISPOSAL_DECIDED
              from 30/3/2017
              no unless the actor is the focal body or the managing unit
              then same same same same

            CORRECT
              at PROCURED RECEIVED IN_KEEPING IN_USE FAULTY_AT_UNIT FAULTY_WITH_USER DAMAGED_AT_UNIT DAMAGED_WITH_USER AT_WARRANTY UNDER_REPAIR UNDER_REPAIR_AT_UNIT UNDER_REPAIR_WITH_USER LOST RECALL_DECIDED_AT_UNIT RECALL_DECIDED_WITH_USER RECALLED DISPOSAL_DECIDED DISPOSED LOSS_CLOSED
              no unless the actor is the focal body or the managing unit
              then same same same same
            """;

    private DecisionTables() {}

    /** All paragraphs but the common ones. */
    static String all() {
        return String.join("\n", COMING_IN, HOLDING, MISHAPS, REPAIRS, GOING_OUT, UPKEEP);
    }
}
