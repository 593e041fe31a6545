/** <i>Bộ khởi động Spring Boot.</i> What a unit configures. */
@NullMarked
package vn.mtb.spring;

import org.jspecify.annotations.NullMarked;
