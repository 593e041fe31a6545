package vn.mtb.spring.unit;

import java.util.List;
import java.util.stream.Stream;
import vn.mtb.law.Text;

/** A column of a file that is imported (<i>cột của tệp nhập</i>): its name in both languages, and whether it must be there. */
interface Column {
    String vietnamese();

    String english();

    boolean needed();

    static List<Text> names(Column... all) {
        return Stream.of(true, false)
                .flatMap(needed -> Stream.of(all).filter(one -> one.needed() == needed))
                .map(one -> new Text(one.vietnamese(), one.english()))
                .toList();
    }
}
