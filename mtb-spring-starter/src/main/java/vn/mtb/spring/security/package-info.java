/** <i>Ai đang thao tác.</i> From who is signed in to who acts, as what, for which unit. */
@NullMarked
package vn.mtb.spring.security;

import org.jspecify.annotations.NullMarked;
