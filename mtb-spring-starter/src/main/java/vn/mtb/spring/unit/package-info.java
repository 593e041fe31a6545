/** <i>Đơn vị được phục vụ.</i> Each unit with its register, its rules of the day, and what is looked up for an act. */
@NullMarked
package vn.mtb.spring.unit;

import org.jspecify.annotations.NullMarked;
