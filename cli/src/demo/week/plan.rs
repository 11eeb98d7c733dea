//! A step of somebody's plan: asked on one day, confirmed by the caseworker on another.

use std::sync::Arc;

use onderweg_companion::journal::{Kind, Set};
use onderweg_office::{Desk, DeskError};

use super::{Told, Week, in_days, job_set};
use crate::demo::house::SAMIRA;
use crate::demo::town::CASEWORKER;
use crate::problem::Problem;

/// What she wants to reach, and the step that she took.
const GOAL: &str = "غرفة باسمي";
const STEP: &str = "فتح حساب في البنك";

impl Week<'_> {
    /// A goal with one step in the case; the step is done and asks for a yes.
    pub(super) fn asks_for_a_yes(&mut self) -> Told {
        let review = in_days(self.today, 30).to_string();
        let goal = [
            Set::Title(self.written.words(GOAL)),
            job_set("domain", "independent-living")?,
            job_set("review", &review)?,
        ];
        let samira = &mut self.house.samira;
        let goal = samira.add(self.case_space, &Kind::Goal, &goal)?;
        let step = [
            Set::Title(self.written.words(STEP)),
            job_set("goal", &goal.entry.to_string())?,
        ];
        self.step = samira.add(self.case_space, &Kind::Step, &step)?;
        samira.app.ask_for_yes(self.step)?;
        let words = self.words();
        self.teller
            .say(&words.demo_step_asked(CASEWORKER, SAMIRA.name, STEP))
    }

    /// The caseworker's yes, which her phone must show once it synced.
    pub(super) fn gets_it(&mut self) -> Told {
        let failed = |error: DeskError| Problem::Server(error.to_string());
        let (desk, lien) = (Arc::clone(&self.town.desk), self.town.lien);
        desk.confirm(lien, self.case, self.step.entry)
            .map_err(failed)?;
        self.settle()?;
        self.the_yes_stands()?;
        let words = self.words();
        self.teller
            .say(&words.demo_step_confirmed(CASEWORKER, SAMIRA.name, STEP))
    }

    /// Her phone shows the yes, whichever phone it is.
    pub(super) fn the_yes_stands(&mut self) -> Told {
        let plan = self.house.samira.app.trajectory(Some(self.case_space))?;
        let goals = plan.domains.iter().flat_map(|domain| &domain.goals);
        let mut steps = goals.flat_map(|goal| &goal.steps);
        let here =
            steps.any(|one| one.step.entry == self.step.entry && one.standing == "confirmed");
        match here {
            true => Ok(()),
            false => Err(Problem::Server("a yes did not come back".into()).into()),
        }
    }
}
