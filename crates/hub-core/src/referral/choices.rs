//! What can be chosen in a request.

use crate::{stage::Stage, words::words};

words! {
    /// Who is asking.
    Variant {
        /// A parent or carer, for their family.
        ParentOrCarer = "parent-or-carer",
        /// A young person, for themselves.
        YoungPerson = "young-person",
        /// A friend, relative or professional, for a family that agrees.
        SomeoneElse = "someone-else",
    }
}

words! {
    /// An answer to a question that a person may leave open.
    Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not sure. Where safety is asked about, this counts as a need.
        NotSure = "not-sure",
    }
}

words! {
    /// How old a young person is who asks for themselves. The council sets where "too young" ends.
    AgeBand {
        /// Too young to ask without somebody who helps.
        Under = "under",
        /// From the council's minimum age to 15.
        To15 = "to-15",
        /// 16 or 17.
        To17 = "16-17",
        /// 18 to 25.
        To25 = "18-25",
        /// The council's minimum age or more; the person would rather not say which.
        Unsaid = "prefer-not-to-say",
    }
}

words! {
    /// How old a child is, or at what stage.
    ChildAge {
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
        /// With special educational needs or a disability, from birth to 25.
        Send = "send",
        /// The person would rather not say.
        Unsaid = "prefer-not-to-say",
    }
}

impl ChildAge {
    /// The stage, if the person said it.
    pub fn stage(self) -> Option<Stage> {
        Stage::from_word(self.word())
    }
}

words! {
    /// What somebody who asks for a family is to it.
    Role {
        /// A relative: a grandparent, an aunt, a brother.
        Relative = "relative",
        /// A friend or neighbour.
        Friend = "friend",
        /// Somebody who works with the family: a teacher, a health visitor, a volunteer.
        Professional = "professional",
        /// The person would rather not say.
        Unsaid = "prefer-not-to-say",
    }
}

words! {
    /// A way to reach somebody.
    ContactWay {
        /// A telephone call.
        Call = "call",
        /// A text message.
        Text = "text",
        /// An e-mail.
        Email = "email",
        /// A letter.
        Letter = "letter",
        /// Through somebody whom the person names.
        Through = "through",
        /// Not at all: the person comes back with the code of their receipt. It stands alone.
        ComeBack = "come-back",
    }
}

words! {
    /// A part of every working day.
    DayPart {
        /// Until noon.
        Morning = "morning",
        /// From noon to five.
        Afternoon = "afternoon",
        /// After five.
        Evening = "evening",
    }
}

words! {
    /// What somebody needs so that they can talk with the hub.
    AccessNeed {
        /// British Sign Language.
        Bsl = "bsl",
        /// Relay UK or a textphone.
        TextRelay = "text-relay",
        /// Easy read.
        EasyRead = "easy-read",
        /// Large print.
        LargePrint = "large-print",
        /// Help with reading and writing.
        ReadingHelp = "reading-help",
        /// A place that can be reached with a wheelchair or a pram.
        StepFree = "step-free",
        /// A quiet place or more time.
        QuietPlace = "quiet-place",
    }
}
