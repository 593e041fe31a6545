/**
 * Case files: a situation and the answer that is expected of the rules, in YAML, written by a legal officer and run by a machine.
 *
 * <p>Serves every clause that can be computed. Start from {@link vn.mtb.casefile.CaseFile}; every key is explained in {@code
 * docs/case-files.md}.
 *
 * <pre>{@code
 * tiêu đề: Chưa cấp tài khoản thì chưa giao máy
 * ngày: 17/4/2017
 * cho:
 *   người:
 *     ong-an: {chức vụ: Giám đốc Sở, tài khoản: không}
 * làm: giao máy cho người sử dụng
 * phải: {kết quả: từ chối, lý do: accounts-before-use, căn cứ: QC-5.3}
 * }</pre>
 */
@NullMarked
package vn.mtb.casefile;

import org.jspecify.annotations.NullMarked;
