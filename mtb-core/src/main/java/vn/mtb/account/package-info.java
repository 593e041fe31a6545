/**
 * Accounts that fit a role, before the software is used (Điều 5 and khoản 2 Điều 6 of the Regulation). No password is ever held.
 *
 * <p>Start from {@link vn.mtb.account.RoleCatalogue} and {@link vn.mtb.account.Account}.
 */
@NullMarked
package vn.mtb.account;

import org.jspecify.annotations.NullMarked;
