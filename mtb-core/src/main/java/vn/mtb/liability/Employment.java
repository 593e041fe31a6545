package vn.mtb.liability;

/** As what somebody serves (<i>cán bộ, công chức, viên chức, người làm theo hợp đồng</i>). */
public enum Employment {
    /** Elected or appointed for a term (<i>cán bộ</i>). */
    CADRE(LiabilityRegime.CIVIL_SERVANTS),
    /** Civil servant (<i>công chức</i>), the head of a public service unit too, who is classed as one. */
    CIVIL_SERVANT(LiabilityRegime.CIVIL_SERVANTS),
    /** Public employee of a service unit (<i>viên chức</i>). */
    PUBLIC_EMPLOYEE(LiabilityRegime.PUBLIC_EMPLOYEES),
    /** Contract staff (<i>người lao động theo hợp đồng</i>). */
    CONTRACT(LiabilityRegime.CONTRACT_STAFF);

    private final LiabilityRegime regime;

    Employment(LiabilityRegime regime) {
        this.regime = regime;
    }

    /**
     * Under which regime such a person compensates, where nobody found waste.
     *
     * @return the regime
     */
    public LiabilityRegime regime() {
        return regime;
    }
}
