package vn.mtb.example.desk.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.register.Directory;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Mishap;

/**
 * A department of more than forty tablets, each in the hands of somebody or of the unit as the first forty are: to see how the desk does when
 * there are many.
 */
final class Growth {
    private static final int AT_ONCE = 5_000;
    private static final int TOGETHER = 500;
    private static final int OLDEST = 1_000;
    private static final String OFFICER = "cb-030";
    private static final List<String> ROOMS = List.of("SXD-VP", "SXD-QLN", "SXD-HTKT", "SXD-TTR");
    private static final String[] FAMILY = {"Bế", "Cù", "Đàm", "Hứa", "Khúc", "Lục", "Mẫn", "Nông", "Ông", "Phạm"};
    private static final String[] MIDDLE = {"An", "Bảo", "Diệu", "Gia", "Hải", "Minh", "Nhật", "Phương", "Thanh", "Vĩnh"
    };
    private static final String[] GIVEN = {"Ân", "Bình", "Cúc", "Đạt", "Hòa", "Khuê", "Lâm", "Nga", "Phú", "Sương"};

    private final Desk desk;
    private final Directory directory;
    private final DemoClock clock;
    private final TransactionTemplate together;
    private final LocalDate start;

    Growth(Desk desk, Directory directory, DemoClock clock, TransactionTemplate together, LocalDate start) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
        this.together = together;
        this.start = start;
    }

    /** Enters the tablets from one number to another: the lives of some thousands are told together, some hundred acts at once. */
    void from(int first, int last) {
        together.executeWithoutResult(
                status -> names(first, last)); // all before the first act: each change has all names read again
        for (int number = first; number <= last; number += AT_ONCE) {
            some(number, Math.min(number + AT_ONCE - 1, last));
        }
    }

    private void names(int first, int last) {
        for (int number = first; number <= last; number++) {
            if (number % 20 >= 1 && number % 20 <= 3) continue;
            directory.enter(holder(number), new Directory.Card(name(number), "", ""));
        }
    }

    private static PersonId holder(int number) {
        return new PersonId("cb-" + (1_000 + number));
    }

    private void some(int first, int last) {
        History history = new History("demo-" + first + "-", desk, clock, start, TOGETHER);
        for (int number = first; number <= last; number++) tell(number, history);
        history.tell();
    }

    /** Of twenty, two wait in the unit's keeping and one for repair; the others have a user. */
    private void tell(int number, History history) {
        Story story = new Story(history);
        String tablet = Story.tablet(number);
        int days = 100 + number * 37 % (OLDEST - 100);
        switch (number % 20) {
            case 1 -> story.recorded(tablet, days);
            case 2 -> story.found(tablet, days);
            case 3 -> {
                story.recorded(tablet, days);
                history.ago(days / 2, on -> story.fault(tablet, history.forTheUnit(OFFICER), on, "pin chai"));
            }
            default -> used(number, tablet, days, history, story);
        }
    }

    private void used(int number, String tablet, int days, History history, Story story) {
        String holder = holder(number).value();
        String room = ROOMS.get(number % ROOMS.size());
        history.ago(days + 1, on -> history.appoint(holder, Position.ROOM_DEPUTY_HEAD, room, on));
        story.bought(tablet, holder, days);
        if (number % 7 != 0) history.ago(days / 3 + 12, on -> story.review(tablet, holder, on));
        switch (number % 200) {
            case 6 -> history.ago(days / 5, on -> story.lose(tablet, holder, on, "mất khi đi công tác"));
            case 8, 108 -> history.ago(days / 6, on -> story.damage(tablet, on, "rơi, vỡ màn hình"));
            case 10, 70, 150 ->
                history.ago(days / 4, on -> history.act(tablet, history.forTheUnit(OFFICER), on, games(on)));
            case 12 -> {
                history.ago(days / 7 + 1, on -> history.end(holder, Position.ROOM_DEPUTY_HEAD, room, on));
                history.ago(days / 7, on -> lostPost(tablet, holder, on, history));
            }
            case 14, 114 -> history.ago(days / 8, on -> history.end(holder, Position.ROOM_DEPUTY_HEAD, room, on));
            default -> {}
        }
    }

    private static Mishap games(LocalDate on) {
        return new Mishap.RecordViolation(
                new Violation(UseDuty.NO_GAMES, on.minusDays(1), "có trò chơi điện tử cài trên máy", false));
    }

    private static void lostPost(String tablet, String holder, LocalDate on, History history) {
        history.act(tablet, history.forTheUnit(OFFICER), on, new Holding.LosePost(new PersonId(holder), "402/QĐ-SXD"));
    }

    private static String name(int number) {
        return FAMILY[number % 10] + " " + MIDDLE[number / 10 % 10] + " " + GIVEN[number / 100 % 10];
    }
}
