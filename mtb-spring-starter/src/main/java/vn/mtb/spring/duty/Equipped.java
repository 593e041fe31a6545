package vn.mtb.spring.duty;

/**
 * How many of those who hold a post have a tablet (<i>số người giữ chức vụ đang có máy</i>): only counted, no rule is asked.
 *
 * @param having how many of them hold a tablet of the register
 * @param all how many hold a post
 */
public record Equipped(long having, long all) {}
