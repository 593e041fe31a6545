/** <i>Gửi, nhận.</i> What leaves after commit and what comes in, at least once each. */
@NullMarked
package vn.mtb.spring.exchange;

import org.jspecify.annotations.NullMarked;
