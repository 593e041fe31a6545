package vn.mtb.tablet;

/** The verbs of a tablet's life (<i>bước</i>): their frozen names on the wire, and the papers each is made with. */
public enum Step {
    /** The focal body buys a tablet (<i>mua sắm</i>). */
    PROCURE("procure", Acquisition.Procure.class),
    /** A tablet of before enters the register as it is found; what happened earlier is not judged (<i>mở sổ, số dư đầu kỳ</i>). */
    ENTER_AS_FOUND("enter-as-found", Acquisition.EnterAsFound.class),
    /** A unit buys a tablet for its own rooms and sub-units (<i>đơn vị tự trang bị</i>). */
    BUY_FOR_UNIT("buy-for-unit", Acquisition.BuyForUnit.class),
    /** A tablet comes in exchange for one that went to warranty (<i>máy đổi bảo hành</i>). */
    ENTER_REPLACEMENT("enter-replacement", Acquisition.EnterReplacement.class),
    /** The focal body or its centre hands a tablet over to a unit (<i>bàn giao cho đơn vị</i>). */
    HAND_OVER("hand-over", Acquisition.HandOver.class),
    /** The receiving unit enters a tablet into its books (<i>ghi tăng tài sản</i>). */
    RECORD_ASSET("record-asset", Acquisition.RecordAsset.class),
    /** The focal body installs the shared folder before delivery (<i>cài đặt sẵn</i>). */
    PREINSTALL("preinstall", Installation.Preinstall.class),
    /** The focal body installs or updates shared software on a delivered tablet (<i>cài đặt phần mềm dùng chung</i>). */
    INSTALL_SHARED("install-shared", Installation.InstallShared.class),
    /** A unit portal or special application, on the user's request (<i>cài đặt theo yêu cầu người dùng</i>). */
    INSTALL_ON_REQUEST("install-on-request", Installation.InstallOnRequest.class),
    /** The user asks for an upgrade of the operating system or the maker's applications (<i>yêu cầu nâng cấp</i>). */
    REQUEST_UPGRADE("request-upgrade", Installation.RequestUpgrade.class),
    /** The focal body carries out an upgrade that was asked for (<i>nâng cấp</i>). */
    UPGRADE("upgrade", Installation.Upgrade.class),
    /** The managing unit issues a tablet to its first holder and puts it into use (<i>đưa vào sử dụng</i>). */
    PUT_INTO_USE("put-into-use", Holding.PutIntoUse.class),
    /** The managing unit hands a tablet on to the next holder (<i>bàn giao cho người tiếp tục quản lý, sử dụng</i>). */
    HAND_ON("hand-on", Holding.HandOn.class),
    /** The user gives a tablet back to the managing unit (<i>bàn giao lại cho cơ quan, đơn vị quản lý</i>). */
    GIVE_BACK("give-back", Holding.GiveBack.class),
    /** The unit takes a tablet back from somebody who cannot hand it over (<i>thu lại máy khi người giữ không thể bàn giao</i>). */
    RECOVER("recover", Holding.Recover.class),
    /** The unit leaves a tablet with a custodian until there is a next holder; nobody uses it (<i>giao người quản lý khi chưa có người kế nhiệm</i>). */
    ENTRUST("entrust", Holding.Entrust.class),
    /** The holder takes another post (<i>nhận chức vụ mới</i>). */
    TAKE_NEW_POST("take-new-post", Holding.TakeNewPost.class),
    /** The holder loses a post (<i>thôi một chức vụ</i>). */
    LOSE_POST("lose-post", Holding.LosePost.class),
    /** The holder moves to a post in another unit (<i>chuyển sang đơn vị khác</i>). */
    MOVE_TO_ANOTHER_UNIT("move-to-another-unit", Holding.MoveToAnotherUnit.class),
    /** The user reports a leaked account; the tablet is not lost (<i>báo lộ, lọt tài khoản</i>). */
    REPORT_LEAK("report-leak", Mishap.ReportLeak.class),
    /** The user reports the tablet lost (<i>báo mất máy</i>). */
    REPORT_LOSS("report-loss", Mishap.ReportLoss.class),
    /** The unit reports a tablet lost whose holder can neither hand it over nor report (<i>báo mất thay người giữ</i>). */
    REPORT_LOSS_IN_ABSENCE("report-loss-in-absence", Mishap.ReportLossInAbsence.class),
    /** A tablet is lost while the unit keeps it (<i>mất khi đơn vị đang giữ</i>). */
    REPORT_LOSS_IN_KEEPING("report-loss-in-keeping", Mishap.ReportLossInKeeping.class),
    /** A tablet is lost while a supplier has it (<i>mất tại đơn vị cung cấp</i>). */
    REPORT_LOSS_AT_SUPPLIER("report-loss-at-supplier", Mishap.ReportLossAtSupplier.class),
    /** A tablet is lost before it was handed over (<i>mất tại cơ quan đầu mối</i>). */
    REPORT_LOSS_AT_FOCAL_BODY("report-loss-at-focal-body", Mishap.ReportLossAtFocalBody.class),
    /** A lost tablet is found before it is written off (<i>tìm lại được trước khi ghi giảm</i>). */
    FIND_AGAIN("find-again", Mishap.FindAgain.class),
    /** A tablet is found after it was written off (<i>tìm lại được sau khi ghi giảm</i>). */
    FIND_AFTER_WRITE_OFF("find-after-write-off", Mishap.FindAfterWriteOff.class),
    /** The unit establishes damage that the user caused (<i>xác định làm hư hỏng</i>). */
    ESTABLISH_DAMAGE("establish-damage", Mishap.EstablishDamage.class),
    /** Ordinary wear, age or a maker's fault, which nobody compensates (<i>ghi nhận hao mòn, lỗi của nhà sản xuất</i>). */
    NOTE_WEAR("note-wear", Mishap.NoteWear.class),
    /** Somebody finds a breach of the duties of use (<i>ghi nhận vi phạm</i>). */
    RECORD_VIOLATION("record-violation", Mishap.RecordViolation.class),
    /** A technical fault is reported (<i>báo sự cố kỹ thuật</i>). */
    REPORT_FAULT("report-fault", Repair.ReportFault.class),
    /** The focal body has the supplier take the tablet for warranty (<i>đưa đi bảo hành</i>). */
    SEND_TO_WARRANTY("send-to-warranty", Repair.SendToWarranty.class),
    /** The tablet comes back repaired under warranty (<i>nhận lại từ bảo hành</i>). */
    COME_BACK_FROM_WARRANTY("come-back-from-warranty", Repair.ComeBackFromWarranty.class),
    /** The supplier gives another tablet instead (<i>đổi máy bảo hành</i>). */
    REPLACE_UNDER_WARRANTY("replace-under-warranty", Repair.ReplaceUnderWarranty.class),
    /** The managing unit has a tablet repaired outside the warranty (<i>đưa đi sửa chữa</i>). */
    SEND_TO_REPAIR("send-to-repair", Repair.SendToRepair.class),
    /** The tablet comes back repaired (<i>nghiệm thu sửa chữa</i>). */
    COME_BACK_FROM_REPAIR("come-back-from-repair", Repair.ComeBackFromRepair.class),
    /** The unit takes a lost tablet off its books (<i>ghi giảm do mất</i>). */
    WRITE_OFF_LOSS("write-off-loss", Removal.WriteOffLoss.class),
    /** An authority decides to recall a tablet (<i>quyết định thu hồi</i>). */
    DECIDE_RECALL("decide-recall", Removal.DecideRecall.class),
    /** The unit hands a recalled tablet over to the body that the decision names (<i>bàn giao máy bị thu hồi</i>). */
    HAND_OVER_RECALLED("hand-over-recalled", Removal.HandOverRecalled.class),
    /** A tablet moves from one unit to another by decision (<i>điều chuyển</i>). */
    TRANSFER("transfer", Removal.Transfer.class),
    /** The unit that a reform merged another one into takes its tablets over (<i>tiếp nhận do sáp nhập</i>). */
    TAKE_OVER("take-over", Removal.TakeOver.class),
    /** Somebody competent decides to liquidate or destroy a tablet (<i>quyết định thanh lý, tiêu hủy</i>). */
    DECIDE_DISPOSAL("decide-disposal", Removal.DecideDisposal.class),
    /** The unit sells or destroys a tablet and takes it off its books (<i>bán, tiêu hủy và ghi giảm</i>). */
    DISPOSE("dispose", Removal.Dispose.class),
    /** The user checks the tablet under guidance (<i>rà soát an ninh, an toàn, bảo mật</i>). */
    REVIEW("review", Upkeep.Review.class),
    /** The unit finds the tablet in its yearly inventory (<i>kiểm kê</i>). */
    TAKE_INVENTORY("take-inventory", Upkeep.TakeInventory.class),
    /** A line of the register is corrected; nothing is deleted (<i>đính chính</i>). */
    CORRECT("correct", Upkeep.Correct.class);

    private final String wireName;
    private final Class<? extends Act> act;

    Step(String wireName, Class<? extends Act> act) {
        this.wireName = wireName;
        this.act = act;
    }

    /**
     * The frozen name in journals, REST and case files.
     *
     * @return kebab-case ASCII
     */
    public String wireName() {
        return wireName;
    }

    /**
     * The act that takes this step.
     *
     * @return its record
     */
    public Class<? extends Act> act() {
        return act;
    }
}
