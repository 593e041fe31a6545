/** <i>Tự cấu hình.</i> What starts when the starter is on the class path; nothing here is called by hand. */
@NullMarked
package vn.mtb.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
