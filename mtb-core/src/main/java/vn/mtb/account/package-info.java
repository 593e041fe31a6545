/**
 * Accounts that fit a role, before the software is used (Điều 5 and khoản 2 and 4 Điều 6 of the Regulation). No password and no
 * sign-in name is ever held.
 *
 * <p>Start from {@link vn.mtb.account.RoleCatalogue} and {@link vn.mtb.account.AccountRules}.
 */
@NullMarked
package vn.mtb.account;

import org.jspecify.annotations.NullMarked;
