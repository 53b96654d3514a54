//! Topics, which cut across the stages.

use crate::words::words;

words! {
    /// What a page is about, in the words that families use.
    Topic {
        /// Illness, vaccinations, development.
        Health = "health",
        /// Feeding, eating and sleep.
        FeedingAndSleep = "feeding-and-sleep",
        /// Tantrums, anger, toilet training, daily life.
        Behaviour = "behaviour",
        /// How children, young people and parents feel.
        MentalHealth = "mental-health",
        /// Money, benefits, food and housing.
        MoneyAndHousing = "money-and-housing",
        /// Couples, separation, family life.
        Relationships = "relationships",
        /// Abuse, exploitation, online and at home.
        Safety = "safety",
        /// School, attendance, learning.
        SchoolAndLearning = "school-and-learning",
        /// Special educational needs and disabilities.
        Send = "send",
        /// Nurseries, childminders, funded hours.
        Childcare = "childcare",
        /// Rights at work, training, going back to work.
        WorkAndTraining = "work-and-training",
    }
}

impl Topic {
    /// Whether nobody should know that somebody looked at it: its name says enough to hurt.
    pub fn is_private(self) -> bool {
        matches!(self, Self::MentalHealth | Self::Relationships | Self::Safety)
    }
}
