/**
 * Where a rule comes from: instruments, their provisions and the days they hold.
 *
 * <p>Serves every clause. Start from {@link vn.mtb.law.Regulation2020}, the clauses of the Regulation, and {@link
 * vn.mtb.law.Provision}, what any citable place has. A text known only from news has {@link vn.mtb.law.Passage}s instead, cited by paragraph. The gists are ours; the official text prevails.
 */
@NullMarked
package vn.mtb.law;

import org.jspecify.annotations.NullMarked;
