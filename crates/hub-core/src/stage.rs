//! The stages of a child's life, from pregnancy to 19, or 25 with special educational needs.

use crate::words::words;

words! {
    /// A stage of a child's life. The age bands are those of DESIGN.md, section 2.
    Stage {
        /// Before birth.
        Pregnancy = "pregnancy",
        /// From birth to 2 years.
        Baby = "baby",
        /// 3 and 4 years.
        EarlyYears = "early-years",
        /// 5 to 11 years.
        SchoolAge = "school-age",
        /// 12 to 19 years.
        Teens = "teens",
        /// Special educational needs and disabilities, from birth to 25.
        Send = "send",
    }
}
