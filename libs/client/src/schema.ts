/** Made from docs/openapi.yaml by `npm run docs`: change the code that it describes, not this file. */
export interface paths {
    "/v1/education/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: persistent or severe absence
         * @description A child missed a tenth of the sessions of a school or more.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellAbsenceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: educational advice
         * @description What a school, a setting, an educational psychologist or another adviser says for an EHC needs assessment (SEND Regulations 2014, regulation 6).
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationalAdviceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/challenge-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: correction answered
         * @description The organisation that told a fact answers whoever said that it is wrong.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationChallengeAnsweredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/concern-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: concern acknowledged or answered
         * @description An organisation acknowledged or answered a concern or a complaint of a family, and what changed.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationConcernAnsweredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/custodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: in custody
         * @description A child is in custody, from a day on, and until when: shown only to those who need to know.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellCustodyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/early-years-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: early-years notification
         * @description A setting or childminder believes that a child has or may have special educational needs.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEarlyYearsNotificationV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell facts of education as CloudEvents, one or a batch
         * @description One CloudEvent answers its own status. A readable batch, at most 500 events, answers 202 with a status for each. Facts of one child are taken in the batch’s order. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/families-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: family told
         * @description What a family was told by this agency: on which day, how, by whom and in which words.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationFamilyToldV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/front-door-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: contact at the front door answered
         * @description A service said what it does with a contact at a front door, and whether whoever asked has heard.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationFrontDoorAnswerV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/front-door-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: contact at the front door
         * @description Somebody asked for help for a child at a front door: one contact, for as many services as it needs.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationFrontDoorContactV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/health-care-plan-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: individual health care plan reviewed
         * @description A school reviewed the individual health care plan of a child.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellHealthCarePlanReviewedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/health-care-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: individual health care plan agreed
         * @description A school agreed an individual health care plan or a nursing plan for a child.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellHealthCarePlanAgreedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/knowing-me-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: ‘knowing me’ profile
         * @description A version of a child’s profile: strengths, what is hard, what helps. Usable before any diagnosis.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellKnowingMeV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/named-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: whom to ask
         * @description A named person whom family and colleagues can ask about this child, from a day on and until when.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationNamedContactV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/notification-follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: notification followed up
         * @description The local authority tells what it did after a notification.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellNotificationFollowedUpV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/out-of-school-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: not at an ordinary school
         * @description A child is missing education, home educated, in alternative provision, newly arrived, or back.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellOutOfSchoolV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/permanent-exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: permanent exclusion
         * @description A school excluded a child permanently.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellPermanentExclusionV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/progress-checks-at-two": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: progress check at two
         * @description A setting reviewed the progress of a child between two and three, in the three prime areas.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellProgressCheckAtTwoV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/sen-support-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: sen support reviewed
         * @description A setting reviewed the SEN support of a child: what was tried, and what helped.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellSenSupportReviewedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/sen-support-starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: sen support started
         * @description A setting began SEN support for a child.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellSenSupportStartedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/sen-support-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: sen support stopped
         * @description A setting stopped the SEN support of a child, and why.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellSenSupportStoppedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/signpostings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: shown where to find help
         * @description A family was pointed to independent advice, the local offer or others who help; opened or not.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationSignpostedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: suspension
         * @description A school suspended a child for a number of half days.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellSuspensionV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/top-up-fundings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: top-up funding
         * @description A setting has funding beyond its own for a child, from a day on.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellTopUpFundingV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:education`.
         */
        post: operations["tellEducationFactWithdrawnV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of facts that your organisation told
         * @description For the facts that your own organisation told. Receipts say the same, beside what each fact was.
         *
         *     For `system:education`, `system:health`, `system:social-care`, `system:family`.
         */
        post: operations["readFactStates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: concern or complaint
         * @description A family raised a concern or a complaint with an organisation.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellConcernRaisedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/contact-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: how to reach us
         * @description How a parent, carer or young person is to be reached: telephone, language, interpreter, format.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellContactDetailsV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: correction asked for
         * @description The family says that something which an agency told of their child is wrong. It is shown beside the fact, goes to whoever told it, and changes nothing until they answer.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellCorrectionAskedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell facts of family as CloudEvents, one or a batch
         * @description One CloudEvent answers its own status. A readable batch, at most 500 events, answers 202 with a status for each. Facts of one child are taken in the batch’s order. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellFamilyEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: what it was like
         * @description A family says what it was like, of one fact, of one case, or of all of it.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellExperienceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/parental-responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: who has parental responsibility
         * @description Who has parental responsibility for a child, since when, and how that is known.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellParentalResponsibilityV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: answer of the family
         * @description What a family answered to what it had been told.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellReplyV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/took-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: took part
         * @description A child, a parent or their forum took part in a meeting, a review or the making of something.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellTookPartV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: views, wishes and aspirations
         * @description What the child, the young person or the parent says of themselves, what they wish for and what helps (section A of an EHC plan).
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellViewsV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/family/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:family`.
         */
        post: operations["tellFamilyFactWithdrawnV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: health advice
         * @description What health advises for an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(c)).
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthAdviceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/advice-request-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: request for advice received
         * @description A health body says on which day it received a request for its advice.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellAdviceRequestReceivedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/annual-health-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: annual health check
         * @description A practice did the annual health check of a young person with a learning disability, or could not.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellAnnualHealthCheckV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/assessment-outcomes-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: family told of the outcome of an assessment
         * @description The family was told what an assessment came to.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellAssessmentOutcomeToldV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/assessment-starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: assessment started
         * @description A health service started the assessment for which the child was referred.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellAssessmentStartedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/challenge-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: correction answered
         * @description The organisation that told a fact answers whoever said that it is wrong.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthChallengeAnsweredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/child-health-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: health check of every child
         * @description A contact, review or check that is offered to every child was done, missed or declined.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellChildHealthCheckV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/children-off-caseload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: off the caseload of health visiting or school nursing
         * @description A service for the health of all children has this child no longer.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellChildOffCaseloadV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/children-on-caseload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: on the caseload of health visiting or school nursing
         * @description A service for the health of all children has this child from a day on: born, moved in, or handed over.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellChildOnCaseloadV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/clinical-risk-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: clinical risk assessed while waiting
         * @description A clinician assessed the risk to a child who waits.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellClinicalRiskAssessedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/concern-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: concern acknowledged or answered
         * @description An organisation acknowledged or answered a concern or a complaint of a family, and what changed.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthConcernAnsweredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/early-health-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: early health notification
         * @description A health body is of the opinion that a child under compulsory school age has, or probably has, special educational needs or a disability, and tells the local authority (Children and Families Act 2014, section 23).
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEarlyHealthNotificationV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/early-health-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: step before an early health notification
         * @description A health body took one of the steps that the law orders before, or beside, telling the local authority about a young child.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEarlyHealthStepV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment approved or refused
         * @description It was decided whether equipment that was requested for a child is given.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentApprovedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment delivered
         * @description Specialist equipment that was requested for a child was delivered.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentDeliveredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment issued
         * @description Equipment was fitted for a child and given.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentIssuedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment moved with the child
         * @description Specialist equipment went with the child to another place.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentMovedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment ordered
         * @description Equipment that was approved for a child was ordered.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentOrderedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-requesteds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment requested
         * @description A health service requested specialist equipment for a child.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentRequestedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment returned
         * @description Specialist equipment that a child had came back to the service.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentReturnedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/equipment-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: specialist equipment serviced
         * @description Equipment that a child has was serviced.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellEquipmentServicedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell facts of health as CloudEvents, one or a batch
         * @description One CloudEvent answers its own status. A readable batch, at most 500 events, answers 202 with a status for each. Facts of one child are taken in the batch’s order. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/expected-waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: expected wait
         * @description How long a child is expected to wait, from the waits of others on the same pathway.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellExpectedWaitV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/families-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: family told
         * @description What a family was told by this agency: on which day, how, by whom and in which words.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthFamilyToldV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/first-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: first contact attended
         * @description The child attended the first contact of a pathway.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellFirstContactAttendedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/follow-up-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: follow-up agreed
         * @description A health service agreed with the family by when a child is to be reviewed.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellFollowUpAgreedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/follow-up-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: follow-up review held
         * @description A child was reviewed by a health service that had seen the child before.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellFollowUpReviewedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/front-door-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: contact at the front door answered
         * @description A service said what it does with a contact at a front door, and whether whoever asked has heard.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthFrontDoorAnswerV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/front-door-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: contact at the front door
         * @description Somebody asked for help for a child at a front door: one contact, for as many services as it needs.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthFrontDoorContactV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/interim-support-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: support while waiting taken up or not
         * @description A family took up what it was offered while it waits, or did not; or there is nothing to offer.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellInterimSupportAnsweredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/interim-support-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: support offered while waiting
         * @description A health service offered the family something that helps while they wait.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellInterimSupportOfferedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/learning-disability-registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: on the learning disability register
         * @description A general practice has a child or young person on its learning disability register.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellLearningDisabilityRegisterV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/looked-after-health-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: health assessment of a looked-after child
         * @description The initial or a review health assessment of a looked-after child was done, refused or missed.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellLookedAfterHealthAssessmentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/named-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: whom to ask
         * @description A named person whom family and colleagues can ask about this child, from a day on and until when.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthNamedContactV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/pathway-referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: referral to a pathway
         * @description A health service received a referral of a child to one of its pathways.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellPathwayReferralV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/referral-closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: referral closed
         * @description A health service closed a referral.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellReferralClosedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/referral-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: decision on a referral
         * @description A health service decided whether it accepts a referral.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellReferralDecidedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/referral-decisions-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: family told of the decision on a referral
         * @description The family was told whether the referral of their child was accepted.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellReferralDecisionToldV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/referral-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: referral moved to another provider
         * @description A health service handed a child who waits over to another provider.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellReferralMovedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/referral-reprioritisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: given another priority while waiting
         * @description A health service gave a child who waits another clinical priority.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellReferralReprioritisedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/referral-triages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: referral triaged
         * @description A health service gave a referral its clinical priority.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellReferralTriagedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/signpostings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: shown where to find help
         * @description A family was pointed to independent advice, the local offer or others who help; opened or not.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthSignpostedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/support-after-diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: support after the outcome
         * @description A health service offered support after it had told the outcome of an assessment.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellSupportAfterDiagnosisV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/treatment-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: treatment begun, or decided against
         * @description A child had the first treatment, or it was decided that there is none.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellTreatmentDecidedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:health`.
         */
        post: operations["tellHealthFactWithdrawnV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnership/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: setting closed
         * @description Days on which a school or an early-years setting is closed: holidays, or whatever else closes it.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:partnership`.
         */
        post: operations["tellSettingClosedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnership/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell facts of partnership as CloudEvents, one or a batch
         * @description One CloudEvent answers its own status. A readable batch, at most 500 events, answers 202 with a status for each. Facts of one child are taken in the batch’s order. Only the systems of this agency tell facts here.
         *
         *     For `system:partnership`.
         */
        post: operations["tellPartnershipEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnership/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: organisation listed
         * @description The name, kind and numbers of an organisation, in force from a day: reference data of the area.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:partnership`.
         */
        post: operations["tellOrganisationListedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnership/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: team listed
         * @description A team of officers in an organisation, and who is in it, in force from a day.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:partnership`.
         */
        post: operations["tellTeamListedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnership/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: reference data withdrawn
         * @description The organisation that told of an organisation, a closure or a team takes it back.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:partnership`.
         */
        post: operations["tellPartnershipFactWithdrawnV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of the messages that your organisation told
         * @description Each message that was accepted, once, oldest first unless you ask otherwise: your own organisation’s, told to the agency whose system you are. What was refused was answered so when it was told, and is not kept.
         *
         *     For `system:education`, `system:health`, `system:social-care`, `system:family`, `system:partnership`.
         */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have one of your messages read into the records again
         * @description For a message that is parked, or that you miss: it is sent to the records again as you told it, under the same id. Where it is known already nothing changes. What becomes of it is in its receipt a moment later.
         *
         *     For `system:education`, `system:health`, `system:social-care`, `system:family`, `system:partnership`.
         */
        post: operations["replayMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: social care advice
         * @description What social care advises for an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(e)).
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareAdviceV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/challenge-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: correction answered
         * @description The organisation that told a fact answers whoever said that it is wrong.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareChallengeAnsweredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/concern-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: concern acknowledged or answered
         * @description An organisation acknowledged or answered a concern or a complaint of a family, and what changed.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareConcernAnsweredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell facts of social-care as CloudEvents, one or a batch
         * @description One CloudEvent answers its own status. A readable batch, at most 500 events, answers 202 with a status for each. Facts of one child are taken in the batch’s order. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/families-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: family told
         * @description What a family was told by this agency: on which day, how, by whom and in which words.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareFamilyToldV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/front-door-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: contact at the front door answered
         * @description A service said what it does with a contact at a front door, and whether whoever asked has heard.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareFrontDoorAnswerV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/front-door-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: contact at the front door
         * @description Somebody asked for help for a child at a front door: one contact, for as many services as it needs.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareFrontDoorContactV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/involvement-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: involvement of social care
         * @description How social care is involved with the family, and whom to call. Status and contact only, never case notes.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellInvolvementStatusV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/looked-after-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: review of a looked-after child’s case held
         * @description The authority held a review of a looked-after child’s case.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellLookedAfterReviewHeldV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/named-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: whom to ask
         * @description A named person whom family and colleagues can ask about this child, from a day on and until when.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareNamedContactV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/plan-alignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: ehc plan beside the plan of social care
         * @description A named officer compared the outcomes of a child’s EHC plan with those of the plan of social care, one by one.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellPlanAlignmentV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/quality-assurances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: contribution of social care quality assured
         * @description The designated social care officer looked at the quality of what social care contributed.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellContributionQualityAssuredV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/safeguarding-involvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: safeguarding involvement
         * @description That a child has a child protection plan, or is or was looked after. Status and contact only; shown only to those who need to know.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSafeguardingInvolvementV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/signpostings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: shown where to find help
         * @description A family was pointed to independent advice, the local offer or others who help; opened or not.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareSignpostedV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/social-care/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell: fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         *
         *     The token’s organisation is its source. Only the systems of this agency tell facts here.
         *
         *     For `system:social-care`.
         */
        post: operations["tellSocialCareFactWithdrawnV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/advice-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a body for its advice in an EHC needs assessment
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["askForAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an EHC needs assessment was requested
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["requestEhcAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the family says of the draft
         * @description Told, not decided: nothing is refused for what was told before.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["receiveDraftComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the decision whether to assess
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["decideToAssess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the draft plan was sent
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["sendDraftPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what may excuse lateness, with its evidence
         * @description Told, not decided: nothing is refused for what was told before.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["recordException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments/final-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the final plan was sent
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["issueFinalPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments/not-issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the decision not to make a plan
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["declineToIssuePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/ehc-assessments/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an assessment ended early
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["endEhcAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/education/notification-acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a notification, and say who deals with it
         * @description A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.
         *
         *     For `sen-case-officer`, `system:education`.
         */
        post: operations["acknowledgeNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{agency}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What your organisation has been asked and has not answered
         * @description Advice in an EHC needs assessment, and corrections that families ask for. An advice leaves the list when it is given, a correction when it is answered, or when the fact is corrected or withdrawn. Each agency lists to its own: education to `system:education`, `senco` and `sen-case-officer`, health to `system:health` and `dco`, social care to `system:social-care` and `social-worker`.
         *
         *     For `system:education`, `system:health`, `system:social-care`, `sen-case-officer`, `senco`, `dco`, `social-worker`.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which children’s records have changed since a position
         * @description Thin: the child’s id and the kind of change, no name and no content. Changes that follow from others are here too: a time limit, a link. At least once, of one child in order; a repeat has the same id. Keep `next` and ask with it again. A time limit that runs out because a day has passed is no change: its `dueOn` said so before.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `system:education`, `system:health`, `system:social-care`, `system:family`.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find children by an identifier, or by name and date of birth
         * @description One way of looking at a time. Query strings are never logged here; a POST keeps them out of your logs too.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `system:education`, `system:health`, `system:social-care`, `system:family`.
         */
        get: operations["findChildren"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find children, with who is looked for in the body
         * @description For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `system:education`, `system:health`, `system:social-care`, `system:family`.
         */
        post: operations["searchChildren"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of one child
         * @description For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `parent`, `system:education`, `system:health`, `system:social-care`, `system:family`.
         */
        get: operations["openChild"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The time limits of one child, with their arithmetic as sentences
         * @description For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `parent`, `system:education`, `system:health`, `system:social-care`, `system:family`.
         */
        get: operations["openClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/facts/{factId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has seen a fact since it was told
         * @description Who was shown the record since, by role and organisation, and may know facts of its kind; the Caldicott guardian is told who it was. Audited.
         *
         *     For `sen-case-officer`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["seeWhoSaw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was known, asked and waited for in the year before a day
         * @description For an exclusion, an emergency, a tribunal: what was so or was told in the twelve months before the day, what was asked, and what was waited for and how long; as it was known at the end of that day, of all that you may see. Audited.
         *
         *     For `sen-case-officer`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["lookBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is already known of what a form asks for
         * @description For each thing that the form asks for: what is known, who said it and how old it is, of all that you may see. Forms: `ehc-request`, `pathway-referral`, `early-years-notification`, `social-care-contact`. Audited, as opening the record is.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `system:education`, `system:health`, `system:social-care`.
         */
        get: operations["prefillForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/children/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was said of one child, newest first
         * @description For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `parent`, `system:education`, `system:health`, `system:social-care`, `system:family`.
         */
        get: operations["openTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/early-identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Early identification: who noticed which child, and what followed
         * @description Children under five of whom a notification was told, and older ones who were noticed for the first time in the last year; of the children that you may see. `stuck`: a setting’s notification that nobody has acknowledged, a family that was not told, or two agencies that named one need with nobody acting since. By what is known now; `asAt` asks how it stood at the end of an earlier day. Audited.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readEarlyIdentification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Equipment: what would be bought a second time
         * @description What was requested and has not come, though the same kind is with the child already, or came back and is idle in the area; of the children that you may see. The same kind is what has the same name. `asAt` asks how it stood at the end of an earlier day. Audited.
         *
         *     For `sen-case-officer`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readEquipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retell rate: how much of what families were asked for the area already held
         * @description Of the things that families are asked for and that a submission carried, how many another organisation had told before. By agency, organisation, service within it, form (the fact’s contract), month, and whether an early notification had been told by then. By what is known now.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readRetelling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Silence: how many days since each family heard anything
         * @description Of the children that you may see, the longest silence first: days since the family heard anything that was told as heard, from any agency or from one; where it never heard, since the child was first told of. By what is known now; `asAt` asks how it stood at the end of an earlier day. Audited.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readSilence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the area keeps its time limits, and how long cases took and wait
         * @description `due` is the sum of `inTime`, `late`, `excused`, `overdue` and `running`; `stopped` is beside it. `late` was done too late and `overdue` is not done, both without an exception; `excused` is late with one. A floor, time that must be given to somebody, is given in full (`inTime`) or cut short (`late`). Percentages are of what is not running any more, half up to one decimal, null of nothing: with every case as it fell, and without the cases whose exception is made out, in time or not.
         *
         *     As CSV with `Accept: text/csv`, or at `/v1/timeliness.csv`.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["readTimeliness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same figures as CSV
         * @description UTF-8, a column a word of the JSON in snake_case. `Total` where it is not broken down. Columns of numbers hold numbers only: beside one that may be of nothing, `…_status` says `counted` or `notApplicable`.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["readTimelinessCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases behind a figure
         * @description Exactly as many as the figure says at the same `asAt` and `knownAt`. A child has one `pseudonym` on all its cases, whatever the time limit. The child is named by id to those who may open it. Audited.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["listTimelinessCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness/cases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All cases behind a figure as CSV
         * @description On one page, with no child’s id in it. Audited.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["listTimelinessCasesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases by which a figure known at two moments differs, and why
         * @description Each case before and after, and the facts that were told in between by which it changed. A child has one `pseudonym` on all its cases, whatever the time limit. The child is named by id to those who may open it. Audited.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["listTimelinessDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness/falling-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What falls due in the next eight weeks
         * @description Week by week, the first beginning with `asAt`: how many cases that are not done by then have their last day in time in it, and the address of exactly these.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["readFallingDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness/falling-due.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same weeks as CSV
         * @description For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["readFallingDueCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeliness/not-counted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What figures do not count, or cannot join, case by case
         * @description Askings of which no time limit has begun, by the month of asking, and source records that contradict themselves. A child has one `pseudonym` on all its cases, whatever the time limit. The child is named by id to those who may open it. Audited.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `caldicott-guardian`, `social-worker`.
         */
        get: operations["listNotCounted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waits by pathway: who waits, how long, and how long one may expect to
         * @description How many children wait on each pathway, for how many it is more than 18, 52 and 104 weeks; what a child referred today may expect, from the observed waits of three years, those who still wait among them; and, of the families that were told what to expect, for how many it was so. By what is known now; `asAt` asks how it stood at the end of an earlier day.
         *
         *     For `analyst`, `sen-case-officer`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readWaits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/whats-new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has been told, newest first
         * @description Of the children that you may see, by when it was told, at most three months back. Audited.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readWhatsNew"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs doing: overdue, due in 14 days, for your organisation, waiting on others, to tell the family
         * @description For the children that you may see. A row stands in one group: the first that fits of `overdue`, `dueSoon`, `toTellFamily`, `yours` and `waitingOnOthers`. By what is known now; `asAt` asks how it stood at the end of an earlier day. Audited. All of it as one file at `/v1/worklist.csv`.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklist.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole worklist as CSV
         * @description UTF-8, a row a piece of work, on no pages. Empty where nothing is told. Audited: the audit names every child of it.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`.
         */
        get: operations["readWorklistCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every problem that the API answers with
         * @description Open to all.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a problem means, how to put it right, and whether to send it again
         * @description Open to all.
         */
        get: operations["explainProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every kind of case, with its steps and states in words and the time limits that run in it
         * @description Open to all.
         */
        get: operations["listCaseKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every fact that can be told, its rules as JSON Schema, and an example
         * @description Open to all.
         */
        get: operations["listContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When settings are closed
         * @description Open to all.
         */
        get: operations["listClosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every organisation of the area on a day: its name, kind and numbers
         * @description Open to all.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/organisations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that was listed of one organisation: what it was called, from when
         * @description Open to all.
         */
        get: operations["openOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every team of the area on a day, and who is in it
         * @description For `sen-case-officer`, `senco`, `dco`, `social-worker`, `caldicott-guardian`, `system:partnership`.
         */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every time limit that is computed here, with its source and when it is in force
         * @description Open to all.
         */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Open to all.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the process do its work
         * @description Open to all.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for monitoring, as Prometheus reads them
         * @description Open to all.
         */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issuer/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the issuer keeps its keys and gives tokens
         * @description Open to all.
         */
        get: operations["discoverIssuer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issuer/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys that tokens are checked with
         * @description Open to all.
         */
        get: operations["listKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issuer/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody a developer can be
         * @description Open to all.
         */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issuer/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which tokens are not to be believed any more
         * @description Every service asks for it within seconds. It names nobody: people by a hash.
         *
         *     Open to all.
         */
        get: operations["listRevocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issuer/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take tokens back before they run out
         * @description With neither `jti` nor `subject`: the token that is shown, as when somebody signs out. Of others: only the Caldicott guardian. A token is not believed from the next request on, by other services within seconds.
         *
         *     For `sen-case-officer`, `senco`, `dco`, `social-worker`, `analyst`, `caldicott-guardian`, `parent`, `system:education`, `system:health`, `system:social-care`, `system:family`, `system:partnership`.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/issuer/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a persona
         * @description Open to all.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Names one fact of another organisation, as that organisation told it: an acknowledgement, a challenge and its answer all do. */
        AboutFact: {
            organisation: string;
            eventId: string;
            agency: components["schemas"]["Agency"];
        };
        /**
         * Persistent or severe absence
         * @description A child missed a tenth of the sessions of a school or more.
         */
        AbsenceV1: components["schemas"]["AbsenceV1Fields"];
        /** Persistent or severe absence as a CloudEvent */
        AbsenceV1Event: {
            /** @constant */
            type?: "education.absence.v1";
            data?: components["schemas"]["AbsenceV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.absence.v1";
        });
        AbsenceV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Counted until
             * Format: date
             */
            until: string;
            /**
             * Counted from
             * Format: date
             */
            from?: string;
            /** Sessions missed, per cent */
            sessionsMissed: number;
            /** Corrects and explains */
            account?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Persistent or severe absence as a plain resource */
        AbsenceV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["AbsenceV1Fields"];
        /** @description An organisation says that it has a notification. */
        Acknowledgement: {
            factId: string;
            organisation: string;
            on: components["schemas"]["LocalDate"];
            /** @description Whom to ask. */
            contact?: string;
        };
        /** @description A body was asked for advice. */
        AdviceAsked: {
            reference: string;
            askedBy: string;
            /** @description Which advice: `health`, `school`, `educational-psychology`, `social-care`. */
            adviceFrom: string;
            /** @description Code of the organisation that was asked. */
            asked: string;
            /** @description The assessment in which it was asked. */
            assessmentReference?: string;
            askedOn: components["schemas"]["LocalDate"];
            /** @description The day the request reached the service of the body that was asked. */
            deliveredOn?: components["schemas"]["LocalDate"];
            /** @description The day of receipt by which a time limit that runs from receipt is counted. */
            receivedOn?: components["schemas"]["LocalDate"];
            /**
             * @description Whether the body told that day itself, or the day of delivery stands for it.
             * @enum {string}
             */
            receivedBasis?: "told" | "delivery";
            answeredOn?: components["schemas"]["LocalDate"];
            /** @description The day the assessment ended before it was answered: nobody waits for it any more. */
            withdrawnOn?: components["schemas"]["LocalDate"];
            /**
             * @description Set where an exception to its time limit is made out.
             * @constant
             */
            excused?: true;
            requestFactId: string;
            answerFactId?: string;
            /** @description An answer that cites this request is held on another record, whose id this is: nothing but the reference ties them. */
            answeredOnRecord?: string;
        };
        /**
         * Request for advice received
         * @description A health body says on which day it received a request for its advice.
         */
        AdviceRequestReceivedV1: components["schemas"]["AdviceRequestReceivedV1Fields"];
        /** Request for advice received as a CloudEvent */
        AdviceRequestReceivedV1Event: {
            /** @constant */
            type?: "health.advice-request-received.v1";
            data?: components["schemas"]["AdviceRequestReceivedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.advice-request-received.v1";
        });
        AdviceRequestReceivedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Received on
             * Format: date
             */
            receivedOn: string;
            /**
             * Request reference
             * @description The asker’s reference.
             */
            requestReference: string;
            /**
             * Asked by
             * @description Code of the organisation that asked.
             */
            askedBy: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Request for advice received as a plain resource */
        AdviceRequestReceivedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["AdviceRequestReceivedV1Fields"];
        /**
         * Request for advice
         * @description The local authority asks a body for advice in an EHC needs assessment (SEND Regulations 2014, regulation 6).
         */
        AdviceRequestV1: components["schemas"]["AdviceRequestV1Fields"];
        /** Request for advice as a CloudEvent */
        AdviceRequestV1Event: {
            /** @constant */
            type?: "education.advice-request.v1";
            data?: components["schemas"]["AdviceRequestV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.advice-request.v1";
        });
        AdviceRequestV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Request reference
             * @description The asker’s own reference. The answer cites it.
             */
            requestReference: string;
            /**
             * Asked on
             * Format: date
             */
            askedOn: string;
            /**
             * Advice from
             * @description The service that is asked.
             * @enum {string}
             */
            adviceFrom: "social-care" | "health" | "school" | "educational-psychology" | "sensory-impairment-teacher" | "preparation-for-adulthood" | "other";
            /**
             * Asked body
             * @description Code of the organisation that is asked.
             */
            asked: string;
            /**
             * Assessment reference
             * @description The EHC needs assessment in which it is asked.
             */
            assessmentReference?: string;
            /** What is asked */
            question?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Request for advice as a plain resource */
        AdviceRequestV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["AdviceRequestV1Fields"];
        /** @enum {string} */
        Agency: "education" | "health" | "social-care" | "family";
        /** @description What one agency has said about the child. No state says that there is nothing more to know. */
        AgencyVoice: {
            agency: string;
            /** @enum {string} */
            state: "told" | "askedNotYetTold" | "neverAsked";
            /** @description The state as a sentence. `notShown` says the fourth: that one may not see all of it. */
            inWords: string;
            organisations: string[];
            lastToldAt?: components["schemas"]["Instant"];
        };
        /**
         * Annual health check
         * @description A practice did the annual health check of a young person with a learning disability, or could not.
         */
        AnnualHealthCheckV1: components["schemas"]["AnnualHealthCheckV1Fields"];
        /** Annual health check as a CloudEvent */
        AnnualHealthCheckV1Event: {
            /** @constant */
            type?: "health.annual-health-check.v1";
            data?: components["schemas"]["AnnualHealthCheckV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.annual-health-check.v1";
        });
        AnnualHealthCheckV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            checkedOn: string;
            /** Outcome */
            outcome: string & ("done" | "missed" | "declined");
            /** A health action plan was given */
            actionPlan?: boolean;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Annual health check as a plain resource */
        AnnualHealthCheckV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["AnnualHealthCheckV1Fields"];
        /**
         * Family told of the outcome of an assessment
         * @description The family was told what an assessment came to.
         */
        AssessmentOutcomeToldV1: components["schemas"]["AssessmentOutcomeToldV1Fields"];
        /** Family told of the outcome of an assessment as a CloudEvent */
        AssessmentOutcomeToldV1Event: {
            /** @constant */
            type?: "health.assessment-outcome-told.v1";
            data?: components["schemas"]["AssessmentOutcomeToldV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.assessment-outcome-told.v1";
        });
        AssessmentOutcomeToldV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Family told on
             * Format: date
             */
            toldOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /** Outcome */
            outcome?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Family told of the outcome of an assessment as a plain resource */
        AssessmentOutcomeToldV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["AssessmentOutcomeToldV1Fields"];
        /**
         * Assessment started
         * @description A health service started the assessment for which the child was referred.
         */
        AssessmentStartedV1: components["schemas"]["AssessmentStartedV1Fields"];
        /** Assessment started as a CloudEvent */
        AssessmentStartedV1Event: {
            /** @constant */
            type?: "health.assessment-started.v1";
            data?: components["schemas"]["AssessmentStartedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.assessment-started.v1";
        });
        AssessmentStartedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Started on
             * Format: date
             */
            startedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Assessment started as a plain resource */
        AssessmentStartedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["AssessmentStartedV1Fields"];
        /** @description One attribute of the child's identity, with all that is said of it side by side. */
        Attribute: {
            name: string;
            label: string;
            /** @description The most recently so comes first. */
            values: components["schemas"]["SourcedValue"][];
            /** @description True when more than one value is current. Nobody picks one. */
            differs: boolean;
        };
        /** @enum {string} */
        Basis: "due" | "ended";
        /** @description The answer to a readable batch, whatever became of its events. */
        BatchResults: {
            /** @description One for each event, in the batch’s order. */
            results: (components["schemas"]["TakenItem"] | components["schemas"]["RefusedItem"])[];
        };
        /** @description Where a case of this child stands: an EHC needs assessment, a referral to a pathway. */
        Case: {
            /** @description The id of the kind of case, as `GET /v1/case-kinds` lists them. */
            kind: string;
            /** @description The reference of the organisation whose case it is. */
            reference: string;
            organisation: string;
            /** @description A stable code for where it stands. */
            state: string;
            inWords: string;
            /** @description The day of the step that brought it there. */
            since: components["schemas"]["LocalDate"];
            /** @description The earliest first. */
            steps: {
                step: string;
                on: components["schemas"]["LocalDate"];
                factId: string;
            }[];
            /** @description Who asked for the assessment. */
            requestedBy?: string;
            caseOfficer?: string;
            /** @description Code of the setting that the child attends. */
            setting?: string;
            settingName?: string;
            pathway?: string;
            /** @description What heads the case, each with the words for it: told with the step that opened it, or anew with a later one. */
            details?: {
                name: string;
                label: string;
                value: string;
            }[];
        };
        /** @description The family says that a fact is wrong. It is shown beside the fact, and changes nothing until the organisation answers. */
        Challenge: {
            factId: string;
            organisation: string;
            raisedOn: components["schemas"]["LocalDate"];
            says: string;
            shouldSay?: string;
            /** @description Absent while the organisation that told the fact has not answered. */
            answeredOn?: components["schemas"]["LocalDate"];
            /**
             * @description `corrected` and `withdrawn` also where the fact was put right, or taken back, without a word.
             * @enum {string}
             */
            answer?: "corrected" | "withdrawn" | "stands";
            explanation?: string;
            answerFactId?: string;
        };
        /** @description A change of what is known of a child, thin: who wants to know what it is reads the child, under their own rights. */
        Change: {
            /** @description The same when it is announced twice. */
            id: string;
            /** @description The child's id at the time: it keeps resolving. */
            child: string;
            /** @description `record`: something was said. `clocks`: a time limit began, ended or moved. `link`: who is taken for one child. */
            kind: components["schemas"]["KindOfChange"];
            /** @description Goes up with each change of this child. */
            revision: number;
        };
        /** @description In the order in which they were announced: of one child, in the order in which they came about. */
        Changes: {
            changes: components["schemas"]["Change"][];
            /** @description Where to go on, now or later: always there. */
            next: string;
            /** @description True while there is more to be had at once. */
            more: boolean;
        };
        ChildClocks: {
            /** @description The child's id: the one to keep. */
            id: string;
            asAt: components["schemas"]["LocalDate"];
            knownAt: components["schemas"]["Instant"];
            /** @description What this reader's role never sees, said whether or not there is any of it here. */
            notShown: string;
            /** @description Every time limit that the facts start. */
            clocks: components["schemas"]["ReadClock"][];
        };
        /**
         * Health check of every child
         * @description A contact, review or check that is offered to every child was done, missed or declined.
         */
        ChildHealthCheckV1: components["schemas"]["ChildHealthCheckV1Fields"];
        /** Health check of every child as a CloudEvent */
        ChildHealthCheckV1Event: {
            /** @constant */
            type?: "health.child-health-check.v1";
            data?: components["schemas"]["ChildHealthCheckV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.child-health-check.v1";
        });
        ChildHealthCheckV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            checkedOn: string;
            /** Check */
            check: string & ("antenatal" | "newBirthVisit" | "sixToEightWeekReview" | "twelveMonthReview" | "twoYearReview" | "schoolEntryVision" | "schoolEntryHearing" | "yearSix" | "midTeens");
            /** Outcome */
            outcome: string & ("done" | "missed" | "declined");
            /**
             * By
             * @description Role of who did it.
             */
            byRole?: string;
            /** ASQ-3: communication */
            communication?: string & ("onSchedule" | "monitor" | "below");
            /** ASQ-3: gross motor */
            grossMotor?: string & ("onSchedule" | "monitor" | "below");
            /** ASQ-3: fine motor */
            fineMotor?: string & ("onSchedule" | "monitor" | "below");
            /** ASQ-3: problem solving */
            problemSolving?: string & ("onSchedule" | "monitor" | "below");
            /** ASQ-3: personal and social */
            personalSocial?: string & ("onSchedule" | "monitor" | "below");
            /** Held together with the nursery’s progress check */
            withProgressCheck?: boolean;
            /** Areas of need that it raised */
            areasOfNeed?: (string & ("SPLD" | "MLD" | "SLD" | "PMLD" | "SEMH" | "SLCN" | "HI" | "VI" | "MSI" | "PD" | "ASD" | "DS" | "OTH"))[];
            /** What was seen */
            seen?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Health check of every child as a plain resource */
        ChildHealthCheckV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ChildHealthCheckV1Fields"];
        /**
         * Child
         * @description What the telling agency knows of who the child is.
         */
        ChildIdentity: {
            /** Given name */
            givenName?: string;
            /** Family name */
            familyName?: string;
            /**
             * Date of birth
             * Format: date
             */
            dateOfBirth?: string;
            /**
             * NHS number
             * @description Ten digits; spaces are allowed. A number with a wrong check digit is kept, flagged and not matched.
             */
            nhsNumber?: string;
            /**
             * Unique pupil number
             * @description Thirteen characters. A wrong check letter is kept, flagged and not matched.
             */
            upn?: string;
            /** Postcode */
            postcode?: string;
            /**
             * Sex
             * @enum {string}
             */
            sex?: "female" | "male" | "indeterminate" | "notKnown";
            /**
             * Address is restricted
             * @description Say so when nobody may learn where the child lives. It hides every postcode told of this child.
             */
            addressIsRestricted?: boolean;
        };
        /** @description A child in a list, in as few words as tell children apart. */
        ChildInList: {
            id: string;
            /** @description The name that was last said, where one was. */
            name?: string;
            dateOfBirth?: components["schemas"]["LocalDate"];
        };
        /**
         * Off the caseload of health visiting or school nursing
         * @description A service for the health of all children has this child no longer.
         */
        ChildOffCaseloadV1: components["schemas"]["ChildOffCaseloadV1Fields"];
        /** Off the caseload of health visiting or school nursing as a CloudEvent */
        ChildOffCaseloadV1Event: {
            /** @constant */
            type?: "health.child-off-caseload.v1";
            data?: components["schemas"]["ChildOffCaseloadV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.child-off-caseload.v1";
        });
        ChildOffCaseloadV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Off the caseload on
             * Format: date
             */
            leftOn: string;
            /** Because */
            because: string & ("movedOut" | "provider" | "died" | "other");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Off the caseload of health visiting or school nursing as a plain resource */
        ChildOffCaseloadV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ChildOffCaseloadV1Fields"];
        /**
         * On the caseload of health visiting or school nursing
         * @description A service for the health of all children has this child from a day on: born, moved in, or handed over.
         */
        ChildOnCaseloadV1: components["schemas"]["ChildOnCaseloadV1Fields"];
        /** On the caseload of health visiting or school nursing as a CloudEvent */
        ChildOnCaseloadV1Event: {
            /** @constant */
            type?: "health.child-on-caseload.v1";
            data?: components["schemas"]["ChildOnCaseloadV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.child-on-caseload.v1";
        });
        ChildOnCaseloadV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On the caseload from
             * Format: date
             */
            from: string;
            /** Because */
            because: string & ("birth" | "movedIn" | "provider");
            /** Team */
            team?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** On the caseload of health visiting or school nursing as a plain resource */
        ChildOnCaseloadV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ChildOnCaseloadV1Fields"];
        /** @description The record as a reader gets it: as at a day, as known at a moment, by what the reader may see. */
        ChildRecord: {
            /** @description The least of its source records' ids. Every member's id resolves to it. */
            id: string;
            sourceRecords: {
                id: string;
                organisation: string;
                subject: string;
            }[];
            /** @description Why source records are one child. */
            links: {
                between: string[];
                because: string;
            }[];
            /** @description Why source records that look alike are kept apart. */
            apart: components["schemas"]["KeptApart"][];
            attributes: components["schemas"]["Attribute"][];
            agencies: components["schemas"]["AgencyVoice"][];
            advice: components["schemas"]["AdviceAsked"][];
            /** @description The latest to change first. */
            cases: components["schemas"]["Case"][];
            /** @description Newest first by when it was so. What was corrected or withdrawn stays. */
            facts: components["schemas"]["RecordedFact"][];
            /** @description Facts that could not be folded in, and why. */
            incomplete: {
                factId: string;
                organisation: string;
                reason: string;
            }[];
            /** @description Whose own the child is or was because another organisation told so: of all, or of the reader's organisation. Absent where of none. */
            relationships?: components["schemas"]["Relationship"][];
            /** @description For who knows of restricted addresses, where one is in force: what is left open. */
            restrictedAddress?: components["schemas"]["RestrictedAddress"];
            /** @description Set where the reader is shown only what their organisation told and what was told to it: whether others told of this child. */
            othersKnow?: boolean;
            clocks: components["schemas"]["ReadClock"][];
            asAt: components["schemas"]["LocalDate"];
            knownAt: components["schemas"]["Instant"];
            /** @description Set when the id that was asked for is not this child's id any more: both keep resolving. */
            supersededBy?: string;
            /** @description What this reader's role never sees, said whether or not there is any of it here. */
            notShown: string;
        };
        /**
         * Clinical risk assessed while waiting
         * @description A clinician assessed the risk to a child who waits.
         */
        ClinicalRiskAssessedV1: components["schemas"]["ClinicalRiskAssessedV1Fields"];
        /** Clinical risk assessed while waiting as a CloudEvent */
        ClinicalRiskAssessedV1Event: {
            /** @constant */
            type?: "health.clinical-risk-assessed.v1";
            data?: components["schemas"]["ClinicalRiskAssessedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.clinical-risk-assessed.v1";
        });
        ClinicalRiskAssessedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Assessed on
             * Format: date
             */
            assessedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Risk while waiting
             * @enum {string}
             */
            risk: "low" | "moderate" | "high";
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Clinical risk assessed while waiting as a plain resource */
        ClinicalRiskAssessedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ClinicalRiskAssessedV1Fields"];
        /** @description Advice was asked of a setting that was about to close: from `margin` before a closure of `atLeast` this long until `margin` before it reopens. */
        ClosureRule: {
            atLeast: components["schemas"]["Length"];
            margin: {
                weeks: number;
            };
        };
        /** @description A closure that excuses, and who says when it was: the setting's calendar, or only the council that claims it. */
        ClosureShown: {
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            askedOn: components["schemas"]["LocalDate"];
            setting?: string;
            /** @enum {string} */
            datesBy: "calendar" | "claim";
        };
        /** @description By setting, and in order. No two of a setting touch: what was told of one holiday in two parts is one. */
        Closures: {
            closures: components["schemas"]["SettingClosure"][];
        };
        /** What every CloudEvent says */
        CloudEvent: {
            /** @constant */
            specversion: "1.0";
            /** @description Your own, unique in your source: the same id is the same event. */
            id: string;
            /** @description `/agencies/` and the organisation in your token. */
            source: string;
            type: string;
            /** @description Your own id for the child; of a fact about an organisation, the organisation’s code. */
            subject: string;
            /**
             * Format: date-time
             * @description When your system made the event.
             */
            time?: string;
            /**
             * Format: date-time
             * @description When it was recorded, for imports of history: needs the scope `backfill`, and the record says so.
             */
            recordedtime?: string;
            datacontenttype?: string;
            /** @description Read by nobody here: the type says which contract it is. */
            dataschema?: string;
            /** @description W3C trace context: kept with the event. */
            traceparent?: string;
            /** @description W3C trace context: taken, and not kept. */
            tracestate?: string;
            data: Record<string, unknown>;
        };
        CloudEventExample: {
            /** @constant */
            specversion: "1.0";
            id: string;
            source: string;
            type: string;
            subject: string;
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            data: Record<string, unknown>;
        };
        /**
         * Concern or complaint
         * @description A family raised a concern or a complaint with an organisation.
         */
        ConcernRaisedV1: components["schemas"]["ConcernRaisedV1Fields"];
        /** Concern or complaint as a CloudEvent */
        ConcernRaisedV1Event: {
            /** @constant */
            type?: "family.concern-raised.v1";
            data?: components["schemas"]["ConcernRaisedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.concern-raised.v1";
        });
        ConcernRaisedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Raised on
             * Format: date
             */
            raisedOn: string;
            /** Concern reference */
            concernReference: string;
            /**
             * With
             * @description Code of the organisation that must answer.
             */
            raisedWith: string;
            /** As */
            raisedAs: string & ("concern" | "complaintHealth" | "complaintSocialCare" | "complaintOther");
            /** What it is about */
            account: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Concern or complaint as a plain resource */
        ConcernRaisedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ConcernRaisedV1Fields"];
        /**
         * How to reach us
         * @description How a parent, carer or young person is to be reached: telephone, language, interpreter, format.
         */
        ContactDetailsV1: components["schemas"]["ContactDetailsV1Fields"];
        /** How to reach us as a CloudEvent */
        ContactDetailsV1Event: {
            /** @constant */
            type?: "family.contact-details.v1";
            data?: components["schemas"]["ContactDetailsV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.contact-details.v1";
        });
        ContactDetailsV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * So since
             * Format: date
             */
            since: string;
            /** Whose */
            whose: string & ("parent" | "carer" | "youngPerson");
            /** Name */
            name?: string;
            /** Telephone */
            telephone?: string;
            /** E-mail */
            email?: string;
            /** Language */
            language?: string;
            /** Needs an interpreter */
            interpreter?: boolean;
            /**
             * Format
             * @description Large print, easy read, by telephone and not by letter.
             */
            format?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** How to reach us as a plain resource */
        ContactDetailsV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ContactDetailsV1Fields"];
        /** @description Every version of every fact. */
        ContractCatalogue: {
            contracts: components["schemas"]["DescribedContract"][];
        };
        /**
         * Contribution of social care quality assured
         * @description The designated social care officer looked at the quality of what social care contributed.
         */
        ContributionQualityAssuredV1: components["schemas"]["ContributionQualityAssuredV1Fields"];
        /** Contribution of social care quality assured as a CloudEvent */
        ContributionQualityAssuredV1Event: {
            /** @constant */
            type?: "social-care.contribution-quality-assured.v1";
            data?: components["schemas"]["ContributionQualityAssuredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.contribution-quality-assured.v1";
        });
        ContributionQualityAssuredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Looked at on
             * Format: date
             */
            lookedAtOn: string;
            /**
             * Request reference
             * @description Of the advice that was looked at.
             */
            adviceReference?: string;
            /** Judgement */
            judgement: string & ("good" | "needsMore" | "sentBack");
            /** What it lacks */
            lacks?: string;
            /** Role */
            role?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Contribution of social care quality assured as a plain resource */
        ContributionQualityAssuredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ContributionQualityAssuredV1Fields"];
        /**
         * Correction asked for
         * @description The family says that something which an agency told of their child is wrong. It is shown beside the fact, goes to whoever told it, and changes nothing until they answer.
         */
        CorrectionAskedV1: components["schemas"]["CorrectionAskedV1Fields"];
        /** Correction asked for as a CloudEvent */
        CorrectionAskedV1Event: {
            /** @constant */
            type?: "family.correction-asked.v1";
            data?: components["schemas"]["CorrectionAskedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.correction-asked.v1";
        });
        CorrectionAskedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Raised on
             * Format: date
             */
            raisedOn: string;
            /**
             * Fact
             * @description The fact that is said to be wrong.
             */
            about: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /** What is wrong */
            says: string;
            /** What it should say */
            shouldSay?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Correction asked for as a plain resource */
        CorrectionAskedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["CorrectionAskedV1Fields"];
        /** @description How a last day is counted, and from which day. */
        Count: {
            countingWord: components["schemas"]["CountingWord"];
            limit: components["schemas"]["Limit"];
            /** @description What happens on the day that is counted from, to be read after a date: 'the day the council asked …'. */
            from: string;
            /** @description The attribute of the starting step that holds the day counted from, where that is not the day of the step: a meeting is arranged on one day for another. A step without it is counted from its own day. */
            countedFrom?: string;
        };
        /** @description The count that gave the last day, where that is not the row's own count from the first day. */
        Counted: {
            /** @description The day that was counted from, and what happened on it. */
            on: components["schemas"]["LocalDate"];
            from: string;
            countingWord: components["schemas"]["CountingWord"];
            limit: components["schemas"]["Limit"];
            /** @description The limit is that of a child who was younger than so many years on that day. */
            underYears?: number;
            /**
             * @description It is the later of two counts.
             * @constant
             */
            isTheLater?: true;
            /** @description Where it would have ended, had the rule not moved it forward. */
            movedFrom?: components["schemas"]["LocalDate"];
        };
        /**
         * @description The words in which a rule counts from X; the catalogue names one of them in each row.
         *     - `within` n of X, `beginningWith` X: below.
         *     - `atLeastBefore`: at least n before X, so X less n is the last day in time.
         *     - `before`: before a day of the year, or before n have passed since X ("before the fifth birthday"): the day before is the last.
         *     - `by`: by a day of the year, which is itself in time.
         * @enum {string}
         */
        CountingWord: "within" | "beginningWith" | "atLeastBefore" | "before" | "by";
        /**
         * In custody
         * @description A child is in custody, from a day on, and until when: shown only to those who need to know.
         */
        CustodyV1: components["schemas"]["CustodyV1Fields"];
        /** In custody as a CloudEvent */
        CustodyV1Event: {
            /** @constant */
            type?: "education.custody.v1";
            data?: components["schemas"]["CustodyV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.custody.v1";
        });
        CustodyV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The day of release, where it is known.
             */
            until?: string;
            /** Contact’s role */
            contactRole?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** In custody as a plain resource */
        CustodyV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["CustodyV1Fields"];
        /** @description A day of every year, `MM-DD`: of the year that the starting step tells in the attribute `yearOf`; without one, the first whose last day in time is not before the day counted from. */
        DayOfYear: {
            dayOfYear: string;
            yearOf?: string;
        };
        /** @description Somebody whose advice and information is sought. */
        DescribedAdviser: {
            id: string;
            title: string;
            /** @description Where not every case needs it: when it is to be sought. */
            onlyWhen?: string;
            citation: string;
            /** @description Under which code of a request for advice they are asked; left out where nobody asks through this service. */
            adviceFrom?: string;
            /** @description The contract by whose facts they tell, whether or not anybody asked. */
            tells: string;
        };
        /** @description A kind of case as others read it: enough to show, count and list every step of it in words. */
        DescribedCaseKind: {
            id: string;
            title: string;
            agency: string;
            /** @description The field by which the facts of one case cite it; `fact` where it is one fact and what is said about it; `child` where a child has one. */
            reference: string;
            steps: {
                step: string;
                /** @description The step as a line of the case. */
                says: string;
                /** @description The contracts whose facts say so; none for a step that others imply. */
                toldBy: string[];
                /** @description Shown as this step where one fact says both on one day. */
                saidWith?: string;
            }[];
            /** @description In the order in which they come; none where the case has no lifecycle. */
            states: {
                state: string;
                inWords: string;
            }[];
            /** @description What heads the case. */
            details: {
                name: string;
                label: string;
            }[];
            /** @description What waits without a last day in law. */
            openItems: {
                id: string;
                what: string;
                group: string;
            }[];
            /** @description Whose advice the law has sought in such a case, in the order of the law; none in most kinds. */
            advisers?: components["schemas"]["DescribedAdviser"][];
            /** @description The time limits of its clocks, by the ids of `GET /v1/standards`. */
            clocks: string[];
        };
        /** @description Every kind of case, in the order of the pages. */
        DescribedCaseKinds: {
            /** @description Changes whenever any word on any page does. */
            version: string;
            caseKinds: components["schemas"]["DescribedCaseKind"][];
        };
        /** @description A published, versioned fact and what its reader must know about it. */
        DescribedContract: {
            /** @description The CloudEvents type: agency, fact, version. */
            type: string;
            agency: components["schemas"]["Publisher"];
            title: string;
            description: string;
            /**
             * @description The kind of fact: sharing agreements and the record's four states go by it.
             * @enum {string}
             */
            kind: "notification" | "advice" | "request" | "delivery" | "step" | "status" | "views" | "challenge" | "answer" | "withdrawal" | "exception" | "reference";
            sensitivity: components["schemas"]["Sensitivity"];
            /** @description The one field of `data` that says when it was so. */
            occurredOn: string;
            /** @description Set where it is about an organisation and no child: the field of `data` with its code, which `subject` repeats. */
            aboutOrganisation?: string;
            /** @description JSON Pointers into `data` to what identifies or describes a person: carried apart from the rest. */
            personal: string[];
            /** @description False for facts that only our own services publish. */
            accepted: boolean;
            /**
             * @description Set where the law gives the step to one kind of body: nobody else can tell it.
             * @constant
             */
            toldBy?: "localAuthority";
            /** @description Where it is told: as a CloudEvent, and as a plain resource. */
            tellAt?: string[];
            /** @description The JSON Schema (2020-12) of `data`. */
            schema: components["schemas"]["FieldSchema"];
            /** @description A whole CloudEvent. */
            example: components["schemas"]["CloudEventExample"];
        };
        /** @description A problem by the `type` that answers name it with. */
        DescribedProblem: {
            status: number;
            title: string;
            what: string;
            why: string;
            fix: string;
            retry: string;
            type: string;
        };
        /** @description A case that two moments count otherwise. Where one of the two does not count it, that one is left out. */
        DifferingCase: {
            before?: components["schemas"]["TimelinessCase"];
            after?: components["schemas"]["TimelinessCase"];
            /** @description Which facts came between, the earliest first. */
            because: components["schemas"]["FactBetween"][];
        };
        /** @description OpenID Connect discovery. */
        Discovery: {
            issuer: string;
            jwks_uri: string;
            token_endpoint: string;
            id_token_signing_alg_values_supported: string[];
            subject_types_supported: string[];
            response_types_supported: string[];
            revocation_endpoint: string;
        };
        /**
         * Comments on the draft received
         * @description The local authority received what the family says of the draft plan.
         */
        DraftCommentsReceivedV1: components["schemas"]["DraftCommentsReceivedV1Fields"];
        /** Comments on the draft received as a CloudEvent */
        DraftCommentsReceivedV1Event: {
            /** @constant */
            type?: "education.draft-comments-received.v1";
            data?: components["schemas"]["DraftCommentsReceivedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.draft-comments-received.v1";
        });
        DraftCommentsReceivedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Received on
             * Format: date
             */
            receivedOn: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /** Comments */
            comments?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Comments on the draft received as a plain resource */
        DraftCommentsReceivedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["DraftCommentsReceivedV1Fields"];
        /** @description Until a later count was known, the last day was an earlier one: what was overdue then was overdue. */
        EarlierDue: {
            /** @description The day from which it holds no longer. */
            before: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
        };
        /**
         * Early health notification
         * @description A health body is of the opinion that a child under compulsory school age has, or probably has, special educational needs or a disability, and tells the local authority (Children and Families Act 2014, section 23).
         */
        EarlyHealthNotificationV1: components["schemas"]["EarlyHealthNotificationV1Fields"];
        /** Early health notification as a CloudEvent */
        EarlyHealthNotificationV1Event: {
            /** @constant */
            type?: "health.early-health-notification.v1";
            data?: components["schemas"]["EarlyHealthNotificationV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.early-health-notification.v1";
        });
        EarlyHealthNotificationV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Authority told on
             * Format: date
             * @description The day the local authority was told.
             */
            notifiedOn: string;
            /**
             * Opinion formed on
             * Format: date
             */
            opinionFormedOn?: string;
            /**
             * Parent told on
             * Format: date
             * @description The day the parent was told of the opinion, and that the authority must be told.
             */
            parentInformedOn?: string;
            /**
             * Parent talked with an officer on
             * Format: date
             * @description The day the parent had the chance to discuss the opinion.
             */
            discussedWithParentOn?: string;
            /**
             * Opinion
             * @enum {string}
             */
            opinion: "has" | "probablyHas";
            /**
             * Concerning
             * @enum {string}
             */
            concerning: "specialEducationalNeeds" | "disability" | "both";
            /** What health knows */
            clinicalSummary?: string;
            /** Voluntary organisations that may help */
            voluntaryOrganisations?: string[];
            /**
             * Notification reference
             * @description Your own: the steps before the notification and the notification itself share it.
             */
            notificationReference?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Early health notification as a plain resource */
        EarlyHealthNotificationV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EarlyHealthNotificationV1Fields"];
        /**
         * Step before an early health notification
         * @description A health body took one of the steps that the law orders before, or beside, telling the local authority about a young child.
         */
        EarlyHealthStepV1: components["schemas"]["EarlyHealthStepV1Fields"];
        /** Step before an early health notification as a CloudEvent */
        EarlyHealthStepV1Event: {
            /** @constant */
            type?: "health.early-health-step.v1";
            data?: components["schemas"]["EarlyHealthStepV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.early-health-step.v1";
        });
        EarlyHealthStepV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Took place on
             * Format: date
             */
            tookPlaceOn: string;
            /** Step */
            step: string & ("opinionFormed" | "parentInformed" | "discussedWithParent" | "voluntaryOrganisationsNamed");
            /**
             * Notification reference
             * @description The health body’s own reference: the notification and its steps share it.
             */
            notificationReference: string;
            /** Voluntary organisations that may help */
            voluntaryOrganisations?: string[];
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Step before an early health notification as a plain resource */
        EarlyHealthStepV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EarlyHealthStepV1Fields"];
        /** @description Whose needs were noticed early, by whom, and what followed; of the children that the caller may see. */
        EarlyIdentifications: {
            asAt: components["schemas"]["LocalDate"];
            /** @description The longest noticed first. */
            children: components["schemas"]["ListedIdentification"][];
            /** @description Of all pages: by the setting that noticed last, and by the team that has the child. */
            bySetting: components["schemas"]["TrackedGroup"][];
            byTeam: components["schemas"]["TrackedGroup"][];
            /** @description How many there are on all pages. */
            total: number;
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /**
         * Early-years notification
         * @description A setting or childminder believes that a child has or may have special educational needs.
         */
        EarlyYearsNotificationV1: components["schemas"]["EarlyYearsNotificationV1Fields"];
        /** Early-years notification as a CloudEvent */
        EarlyYearsNotificationV1Event: {
            /** @constant */
            type?: "education.early-years-notification.v1";
            data?: components["schemas"]["EarlyYearsNotificationV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.early-years-notification.v1";
        });
        EarlyYearsNotificationV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Raised on
             * Format: date
             * @description The day the setting formed its view.
             */
            raisedOn: string;
            /**
             * Setting
             * @description Name of the nursery, pre-school, school or childminder.
             */
            settingName: string;
            /** What the setting has seen */
            concern: string;
            /**
             * Areas of need
             * @description At most two, the greater first.
             */
            areasOfNeed?: (string & ("SPLD" | "MLD" | "SLD" | "PMLD" | "SEMH" | "SLCN" | "HI" | "VI" | "MSI" | "PD" | "ASD" | "DS" | "OTH"))[];
            /** What has been tried */
            tried?: string;
            /** Parent knows of this notification */
            parentInformed: boolean;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Early-years notification as a plain resource */
        EarlyYearsNotificationV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EarlyYearsNotificationV1Fields"];
        /**
         * Correction answered
         * @description The organisation that told a fact answers whoever said that it is wrong.
         */
        EducationChallengeAnsweredV1: components["schemas"]["EducationChallengeAnsweredV1Fields"];
        /** Correction answered as a CloudEvent */
        EducationChallengeAnsweredV1Event: {
            /** @constant */
            type?: "education.challenge-answered.v1";
            data?: components["schemas"]["EducationChallengeAnsweredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.challenge-answered.v1";
        });
        EducationChallengeAnsweredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Fact
             * @description Your own fact, which was said to be wrong.
             */
            about: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /**
             * Challenge
             * @description The id of the event that said so.
             */
            challengeEventId: string;
            /**
             * Challenged by
             * @description Code of the organisation that said so.
             */
            challengedBy: string;
            /** Answer */
            answer: string & ("corrected" | "stands");
            /** Explanation */
            explanation?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Correction answered as a plain resource */
        EducationChallengeAnsweredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationChallengeAnsweredV1Fields"];
        /**
         * Concern acknowledged or answered
         * @description An organisation acknowledged or answered a concern or a complaint of a family, and what changed.
         */
        EducationConcernAnsweredV1: components["schemas"]["EducationConcernAnsweredV1Fields"];
        /** Concern acknowledged or answered as a CloudEvent */
        EducationConcernAnsweredV1Event: {
            /** @constant */
            type?: "education.concern-answered.v1";
            data?: components["schemas"]["EducationConcernAnsweredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.concern-answered.v1";
        });
        EducationConcernAnsweredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Concern reference
             * @description As the family gave it.
             */
            concernReference: string;
            /**
             * Raised by
             * @description Code of the organisation that told the concern, where another used the same reference.
             */
            raisedBy?: string;
            /** Step */
            step: string & ("acknowledged" | "answered");
            /** Answer */
            answer?: string;
            /** What changed */
            changed?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Concern acknowledged or answered as a plain resource */
        EducationConcernAnsweredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationConcernAnsweredV1Fields"];
        EducationEvent: components["schemas"]["EarlyYearsNotificationV1Event"] | components["schemas"]["NotificationAcknowledgedV1Event"] | components["schemas"]["NotificationFollowedUpV1Event"] | components["schemas"]["EhcAssessmentRequestedV1Event"] | components["schemas"]["EhcAssessmentDecidedV1Event"] | components["schemas"]["EhcPlanNotIssuedV1Event"] | components["schemas"]["EhcPlanDraftSentV1Event"] | components["schemas"]["DraftCommentsReceivedV1Event"] | components["schemas"]["EhcPlanIssuedV1Event"] | components["schemas"]["EhcAssessmentWithdrawnV1Event"] | components["schemas"]["ExceptionRecordedV1Event"] | components["schemas"]["AdviceRequestV1Event"] | components["schemas"]["EducationalAdviceV1Event"] | components["schemas"]["EducationFactWithdrawnV1Event"] | components["schemas"]["EducationChallengeAnsweredV1Event"] | components["schemas"]["SuspensionV1Event"] | components["schemas"]["PermanentExclusionV1Event"] | components["schemas"]["AbsenceV1Event"] | components["schemas"]["OutOfSchoolV1Event"] | components["schemas"]["CustodyV1Event"] | components["schemas"]["ProgressCheckAtTwoV1Event"] | components["schemas"]["KnowingMeV1Event"] | components["schemas"]["TopUpFundingV1Event"] | components["schemas"]["EducationFamilyToldV1Event"] | components["schemas"]["EducationNamedContactV1Event"] | components["schemas"]["EducationSignpostedV1Event"] | components["schemas"]["EducationConcernAnsweredV1Event"] | components["schemas"]["EducationFrontDoorContactV1Event"] | components["schemas"]["EducationFrontDoorAnswerV1Event"] | components["schemas"]["HealthCarePlanAgreedV1Event"] | components["schemas"]["HealthCarePlanReviewedV1Event"] | components["schemas"]["SenSupportStartedV1Event"] | components["schemas"]["SenSupportReviewedV1Event"] | components["schemas"]["SenSupportStoppedV1Event"];
        /**
         * Fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         */
        EducationFactWithdrawnV1: components["schemas"]["EducationFactWithdrawnV1Fields"];
        /** Fact withdrawn as a CloudEvent */
        EducationFactWithdrawnV1Event: {
            /** @constant */
            type?: "education.fact-withdrawn.v1";
            data?: components["schemas"]["EducationFactWithdrawnV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.fact-withdrawn.v1";
        });
        EducationFactWithdrawnV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Withdrawn on
             * Format: date
             */
            withdrawnOn: string;
            /**
             * Withdraws
             * @description The id of the event, told before by the same source about the same child, that should not have been told. It stays in the history, struck through.
             */
            withdraws: string;
            /** Reason */
            reason?: string;
        };
        /** Fact withdrawn as a plain resource */
        EducationFactWithdrawnV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationFactWithdrawnV1Fields"];
        /**
         * Family told
         * @description What a family was told by this agency: on which day, how, by whom and in which words.
         */
        EducationFamilyToldV1: components["schemas"]["EducationFamilyToldV1Fields"];
        /** Family told as a CloudEvent */
        EducationFamilyToldV1Event: {
            /** @constant */
            type?: "education.family-told.v1";
            data?: components["schemas"]["EducationFamilyToldV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.family-told.v1";
        });
        EducationFamilyToldV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Told on
             * Format: date
             */
            toldOn: string;
            /** How */
            how: string & ("meeting" | "telephone" | "letter" | "message");
            /**
             * By
             * @description Role of who told them.
             */
            byRole?: string;
            /** In these words */
            words: string;
            /**
             * Of what
             * @description The fact that it is about.
             */
            of?: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /** Reference of the case that it is about */
            ofCase?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Family told as a plain resource */
        EducationFamilyToldV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationFamilyToldV1Fields"];
        /**
         * Contact at the front door answered
         * @description A service said what it does with a contact at a front door, and whether whoever asked has heard.
         */
        EducationFrontDoorAnswerV1: components["schemas"]["EducationFrontDoorAnswerV1Fields"];
        /** Contact at the front door answered as a CloudEvent */
        EducationFrontDoorAnswerV1Event: {
            /** @constant */
            type?: "education.front-door-answer.v1";
            data?: components["schemas"]["EducationFrontDoorAnswerV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.front-door-answer.v1";
        });
        EducationFrontDoorAnswerV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Contact reference
             * @description The front door’s own: every answer cites it.
             */
            contactReference: string;
            /**
             * Contact of
             * @description Code of the organisation whose front door took it.
             */
            contactOf: string;
            /** Outcome */
            outcome: string & ("taken" | "advice" | "elsewhere" | "nothing");
            /** Sent on to */
            sentOnTo?: string;
            /**
             * Asker told on
             * Format: date
             * @description The day on which whoever asked heard of it.
             */
            askerToldOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Contact at the front door answered as a plain resource */
        EducationFrontDoorAnswerV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationFrontDoorAnswerV1Fields"];
        /**
         * Contact at the front door
         * @description Somebody asked for help for a child at a front door: one contact, for as many services as it needs.
         */
        EducationFrontDoorContactV1: components["schemas"]["EducationFrontDoorContactV1Fields"];
        /** Contact at the front door as a CloudEvent */
        EducationFrontDoorContactV1Event: {
            /** @constant */
            type?: "education.front-door-contact.v1";
            data?: components["schemas"]["EducationFrontDoorContactV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.front-door-contact.v1";
        });
        EducationFrontDoorContactV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Received on
             * Format: date
             */
            receivedOn: string;
            /**
             * Contact reference
             * @description The front door’s own: every answer cites it.
             */
            contactReference: string;
            /** Door */
            door: string & ("contactAndReferral" | "neurodevelopmentalHub" | "familyHub");
            /** From */
            from: string & ("family" | "setting" | "health" | "other");
            /**
             * Goes to
             * @description Codes of the organisations whose services are asked: one contact, and as many as it needs.
             */
            goesTo: string[];
            /** What is asked */
            asked?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Contact at the front door as a plain resource */
        EducationFrontDoorContactV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationFrontDoorContactV1Fields"];
        /**
         * Whom to ask
         * @description A named person whom family and colleagues can ask about this child, from a day on and until when.
         */
        EducationNamedContactV1: components["schemas"]["EducationNamedContactV1Fields"];
        /** Whom to ask as a CloudEvent */
        EducationNamedContactV1Event: {
            /** @constant */
            type?: "education.named-contact.v1";
            data?: components["schemas"]["EducationNamedContactV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.named-contact.v1";
        });
        EducationNamedContactV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it has ended.
             */
            until?: string;
            /** As */
            as: string & ("namedForSend" | "caseOfficer" | "keyWorker" | "navigator" | "healthVisitor" | "schoolNurse" | "clinicalOfficerLink" | "socialWorker");
            /** Name */
            name?: string;
            /** Telephone */
            telephone?: string;
            /** E-mail */
            email?: string;
            /** Team */
            team?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Whom to ask as a plain resource */
        EducationNamedContactV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationNamedContactV1Fields"];
        /**
         * Shown where to find help
         * @description A family was pointed to independent advice, the local offer or others who help; opened or not.
         */
        EducationSignpostedV1: components["schemas"]["EducationSignpostedV1Fields"];
        /** Shown where to find help as a CloudEvent */
        EducationSignpostedV1Event: {
            /** @constant */
            type?: "education.signposted.v1";
            data?: components["schemas"]["EducationSignpostedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.signposted.v1";
        });
        EducationSignpostedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** To */
            to: string & ("independentAdvice" | "localOffer" | "community" | "voluntary");
            /** Which */
            which?: string;
            /**
             * Opened on
             * Format: date
             * @description The day on which the family opened it or went there, where that is known.
             */
            openedOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Shown where to find help as a plain resource */
        EducationSignpostedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationSignpostedV1Fields"];
        /**
         * Educational advice
         * @description What a school, a setting, an educational psychologist or another adviser says for an EHC needs assessment (SEND Regulations 2014, regulation 6).
         */
        EducationalAdviceV1: components["schemas"]["EducationalAdviceV1Fields"];
        /** Educational advice as a CloudEvent */
        EducationalAdviceV1Event: {
            /** @constant */
            type?: "education.educational-advice.v1";
            data?: components["schemas"]["EducationalAdviceV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.educational-advice.v1";
        });
        EducationalAdviceV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Advice given on
             * Format: date
             */
            givenOn: string;
            /**
             * Advice from
             * @enum {string}
             */
            adviceFrom: "school" | "educational-psychology" | "sensory-impairment-teacher" | "preparation-for-adulthood" | "other";
            /**
             * In answer to
             * @description The asker’s request reference, where the advice answers a request.
             */
            requestReference?: string;
            /**
             * Asked by
             * @description Code of the organisation that asked.
             */
            askedBy?: string;
            /** Strengths */
            strengths?: string;
            /** Needs */
            needs?: string;
            /** What would help */
            provision?: string;
            /** Outcomes hoped for */
            outcomes?: string[];
            /**
             * Author
             * @description Role of who gave the advice.
             */
            authorRole?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Educational advice as a plain resource */
        EducationalAdviceV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EducationalAdviceV1Fields"];
        /**
         * Decision whether to assess
         * @description The local authority notified the family of its decision whether to carry out an EHC needs assessment.
         */
        EhcAssessmentDecidedV1: components["schemas"]["EhcAssessmentDecidedV1Fields"];
        /** Decision whether to assess as a CloudEvent */
        EhcAssessmentDecidedV1Event: {
            /** @constant */
            type?: "education.ehc-assessment-decided.v1";
            data?: components["schemas"]["EhcAssessmentDecidedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.ehc-assessment-decided.v1";
        });
        EhcAssessmentDecidedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Family notified on
             * Format: date
             */
            notifiedOn: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "assess" | "doNotAssess";
            /** Reason */
            reason?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Decision whether to assess as a plain resource */
        EhcAssessmentDecidedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EhcAssessmentDecidedV1Fields"];
        /**
         * EHC assessment requested
         * @description The local authority received a request for an EHC needs assessment, or was otherwise told of a child who may need one.
         */
        EhcAssessmentRequestedV1: components["schemas"]["EhcAssessmentRequestedV1Fields"];
        /** EHC assessment requested as a CloudEvent */
        EhcAssessmentRequestedV1Event: {
            /** @constant */
            type?: "education.ehc-assessment-requested.v1";
            data?: components["schemas"]["EhcAssessmentRequestedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.ehc-assessment-requested.v1";
        });
        EhcAssessmentRequestedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Received on
             * Format: date
             * @description The day the authority received the request, or became responsible.
             */
            receivedOn: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /** Requested by */
            requestedBy: string & ("parent" | "youngPerson" | "schoolOrCollege" | "broughtToNotice");
            /**
             * Setting
             * @description Code of the organisation that the child attends.
             */
            setting?: string;
            /** Name of the setting */
            settingName?: string;
            /**
             * Case officer
             * @description Who deals with the assessment.
             */
            caseOfficer?: string;
            /** Reason given */
            reason?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** EHC assessment requested as a plain resource */
        EhcAssessmentRequestedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EhcAssessmentRequestedV1Fields"];
        /**
         * EHC assessment ended early
         * @description An EHC needs assessment ended before a plan or a decision not to make one.
         */
        EhcAssessmentWithdrawnV1: components["schemas"]["EhcAssessmentWithdrawnV1Fields"];
        /** EHC assessment ended early as a CloudEvent */
        EhcAssessmentWithdrawnV1Event: {
            /** @constant */
            type?: "education.ehc-assessment-withdrawn.v1";
            data?: components["schemas"]["EhcAssessmentWithdrawnV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.ehc-assessment-withdrawn.v1";
        });
        EhcAssessmentWithdrawnV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Ended on
             * Format: date
             */
            endedOn: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /** Because */
            because: string & ("withdrawn" | "movedOut" | "died" | "ceased");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** EHC assessment ended early as a plain resource */
        EhcAssessmentWithdrawnV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EhcAssessmentWithdrawnV1Fields"];
        /**
         * Draft plan sent
         * @description The local authority sent the family the draft of an EHC plan.
         */
        EhcPlanDraftSentV1: components["schemas"]["EhcPlanDraftSentV1Fields"];
        /** Draft plan sent as a CloudEvent */
        EhcPlanDraftSentV1Event: {
            /** @constant */
            type?: "education.ehc-plan-draft-sent.v1";
            data?: components["schemas"]["EhcPlanDraftSentV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.ehc-plan-draft-sent.v1";
        });
        EhcPlanDraftSentV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Sent on
             * Format: date
             */
            sentOn: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /**
             * Served on
             * Format: date
             * @description The day it reached the family, where that is known.
             */
            servedOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Draft plan sent as a plain resource */
        EhcPlanDraftSentV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EhcPlanDraftSentV1Fields"];
        /**
         * Final plan sent
         * @description The local authority sent the family the final EHC plan.
         */
        EhcPlanIssuedV1: components["schemas"]["EhcPlanIssuedV1Fields"];
        /** Final plan sent as a CloudEvent */
        EhcPlanIssuedV1Event: {
            /** @constant */
            type?: "education.ehc-plan-issued.v1";
            data?: components["schemas"]["EhcPlanIssuedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.ehc-plan-issued.v1";
        });
        EhcPlanIssuedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Sent on
             * Format: date
             */
            sentOn: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /**
             * Plan reference
             * @description The council’s own reference for the plan.
             */
            planReference?: string;
            /** Setting named in the plan */
            namedSetting?: string;
            /** Outcomes */
            outcomes?: string[];
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Final plan sent as a plain resource */
        EhcPlanIssuedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EhcPlanIssuedV1Fields"];
        /**
         * Decision not to issue a plan
         * @description The local authority notified the family that it will not make an EHC plan.
         */
        EhcPlanNotIssuedV1: components["schemas"]["EhcPlanNotIssuedV1Fields"];
        /** Decision not to issue a plan as a CloudEvent */
        EhcPlanNotIssuedV1Event: {
            /** @constant */
            type?: "education.ehc-plan-not-issued.v1";
            data?: components["schemas"]["EhcPlanNotIssuedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.ehc-plan-not-issued.v1";
        });
        EhcPlanNotIssuedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Family notified on
             * Format: date
             */
            notifiedOn: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /** Reason */
            reason?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Decision not to issue a plan as a plain resource */
        EhcPlanNotIssuedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EhcPlanNotIssuedV1Fields"];
        /** @description Before a second one is bought: what waits to be bought though the child has one, or one is idle. */
        Equipment: {
            asAt: components["schemas"]["LocalDate"];
            secondPurchases: components["schemas"]["SecondPurchase"][];
        };
        /**
         * Specialist equipment approved or refused
         * @description It was decided whether equipment that was requested for a child is given.
         */
        EquipmentApprovedV1: components["schemas"]["EquipmentApprovedV1Fields"];
        /** Specialist equipment approved or refused as a CloudEvent */
        EquipmentApprovedV1Event: {
            /** @constant */
            type?: "health.equipment-approved.v1";
            data?: components["schemas"]["EquipmentApprovedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-approved.v1";
        });
        EquipmentApprovedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Decided on
             * Format: date
             */
            decidedOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /** Decision */
            decision: string & ("approved" | "refused" | "fromStore");
            /** Reason */
            reason?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment approved or refused as a plain resource */
        EquipmentApprovedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentApprovedV1Fields"];
        /**
         * Specialist equipment delivered
         * @description Specialist equipment that was requested for a child was delivered.
         */
        EquipmentDeliveredV1: components["schemas"]["EquipmentDeliveredV1Fields"];
        /** Specialist equipment delivered as a CloudEvent */
        EquipmentDeliveredV1Event: {
            /** @constant */
            type?: "health.equipment-delivered.v1";
            data?: components["schemas"]["EquipmentDeliveredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-delivered.v1";
        });
        EquipmentDeliveredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Delivered on
             * Format: date
             */
            deliveredOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /**
             * Where it is
             * @description Home, or the name of the setting or clinic: never an address.
             */
            whereItIs?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment delivered as a plain resource */
        EquipmentDeliveredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentDeliveredV1Fields"];
        /**
         * Specialist equipment issued
         * @description Equipment was fitted for a child and given.
         */
        EquipmentIssuedV1: components["schemas"]["EquipmentIssuedV1Fields"];
        /** Specialist equipment issued as a CloudEvent */
        EquipmentIssuedV1Event: {
            /** @constant */
            type?: "health.equipment-issued.v1";
            data?: components["schemas"]["EquipmentIssuedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-issued.v1";
        });
        EquipmentIssuedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Issued on
             * Format: date
             */
            issuedOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /**
             * Where it is
             * @description Home, or the name of the setting or clinic: never an address.
             */
            whereItIs?: string;
            /**
             * To be serviced by
             * Format: date
             */
            serviceBy?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment issued as a plain resource */
        EquipmentIssuedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentIssuedV1Fields"];
        /**
         * Specialist equipment moved with the child
         * @description Specialist equipment went with the child to another place.
         */
        EquipmentMovedV1: components["schemas"]["EquipmentMovedV1Fields"];
        /** Specialist equipment moved with the child as a CloudEvent */
        EquipmentMovedV1Event: {
            /** @constant */
            type?: "health.equipment-moved.v1";
            data?: components["schemas"]["EquipmentMovedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-moved.v1";
        });
        EquipmentMovedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Moved on
             * Format: date
             */
            movedOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /**
             * Where it is
             * @description Home, or the name of the setting or clinic: never an address.
             */
            whereItIs: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment moved with the child as a plain resource */
        EquipmentMovedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentMovedV1Fields"];
        /**
         * Specialist equipment ordered
         * @description Equipment that was approved for a child was ordered.
         */
        EquipmentOrderedV1: components["schemas"]["EquipmentOrderedV1Fields"];
        /** Specialist equipment ordered as a CloudEvent */
        EquipmentOrderedV1Event: {
            /** @constant */
            type?: "health.equipment-ordered.v1";
            data?: components["schemas"]["EquipmentOrderedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-ordered.v1";
        });
        EquipmentOrderedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Ordered on
             * Format: date
             */
            orderedOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment ordered as a plain resource */
        EquipmentOrderedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentOrderedV1Fields"];
        /**
         * Specialist equipment requested
         * @description A health service requested specialist equipment for a child.
         */
        EquipmentRequestedV1: components["schemas"]["EquipmentRequestedV1Fields"];
        /** Specialist equipment requested as a CloudEvent */
        EquipmentRequestedV1Event: {
            /** @constant */
            type?: "health.equipment-requested.v1";
            data?: components["schemas"]["EquipmentRequestedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-requested.v1";
        });
        EquipmentRequestedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Requested on
             * Format: date
             */
            requestedOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /**
             * Equipment
             * @description What it is: a standing frame, a radio aid.
             */
            equipment: string;
            /** Why it is needed */
            need?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment requested as a plain resource */
        EquipmentRequestedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentRequestedV1Fields"];
        /**
         * Specialist equipment returned
         * @description Specialist equipment that a child had came back to the service.
         */
        EquipmentReturnedV1: components["schemas"]["EquipmentReturnedV1Fields"];
        /** Specialist equipment returned as a CloudEvent */
        EquipmentReturnedV1Event: {
            /** @constant */
            type?: "health.equipment-returned.v1";
            data?: components["schemas"]["EquipmentReturnedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-returned.v1";
        });
        EquipmentReturnedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Returned on
             * Format: date
             */
            returnedOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /**
             * Because
             * @enum {string}
             */
            because: "outgrown" | "notNeeded" | "broken" | "movedOut" | "died" | "other";
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment returned as a plain resource */
        EquipmentReturnedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentReturnedV1Fields"];
        /**
         * Specialist equipment serviced
         * @description Equipment that a child has was serviced.
         */
        EquipmentServicedV1: components["schemas"]["EquipmentServicedV1Fields"];
        /** Specialist equipment serviced as a CloudEvent */
        EquipmentServicedV1Event: {
            /** @constant */
            type?: "health.equipment-serviced.v1";
            data?: components["schemas"]["EquipmentServicedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.equipment-serviced.v1";
        });
        EquipmentServicedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Serviced on
             * Format: date
             */
            servicedOn: string;
            /**
             * Equipment reference
             * @description The service’s own reference for what was requested: every step of it cites it.
             */
            equipmentReference: string;
            /**
             * To be serviced again by
             * Format: date
             */
            serviceBy?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Specialist equipment serviced as a plain resource */
        EquipmentServicedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["EquipmentServicedV1Fields"];
        /**
         * Exception to a time limit
         * @description The local authority records a circumstance that the law or the Code allows to excuse lateness, with its evidence. It never moves a due date.
         */
        ExceptionRecordedV1: components["schemas"]["ExceptionRecordedV1Fields"];
        /** Exception to a time limit as a CloudEvent */
        ExceptionRecordedV1Event: {
            /** @constant */
            type?: "education.exception-recorded.v1";
            data?: components["schemas"]["ExceptionRecordedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.exception-recorded.v1";
        });
        ExceptionRecordedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             * @description The first day of the circumstance.
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day of the circumstance; the same day when it is left out.
             */
            until?: string;
            /**
             * Assessment reference
             * @description The council’s own reference for this assessment: every step of it cites it.
             */
            assessmentReference: string;
            /** Duty */
            duty: string & ("decide" | "advice" | "plan");
            /**
             * Request reference
             * @description For the duty to give advice: the reference of the request.
             */
            requestReference?: string;
            /**
             * Body that was asked
             * @description For the duty to give advice: the code of the organisation that was asked.
             */
            body?: string;
            /** Ground */
            ground: string & ("adviceDuringSchoolClosure" | "adviceDuringEarlyYearsClosure" | "exceptionalPersonalCircumstances" | "absentFromArea" | "exceptionalCircumstances" | "missedAppointment");
            /**
             * Advice asked on
             * Format: date
             * @description For a closure: the day the setting was asked for its advice.
             */
            adviceAskedOn?: string;
            /**
             * Setting
             * @description For a closure: the code of the setting that was closed.
             */
            setting?: string;
            /**
             * Evidence
             * @description What shows it.
             */
            evidence: string;
            /** Recorded by */
            recordedBy: string;
            /**
             * Parent told on
             * Format: date
             */
            parentToldOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Exception to a time limit as a plain resource */
        ExceptionRecordedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ExceptionRecordedV1Fields"];
        /** @description An exception that is made out. It excuses lateness and never moves a due date. */
        Excuse: {
            ground: string;
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
            evidence: string;
            recordedBy: string;
            parentToldOn?: components["schemas"]["LocalDate"];
            closure?: components["schemas"]["ClosureShown"];
            factId: string;
        };
        /** @description How long a child referred today may expect to wait. */
        ExpectedWait: {
            weeksAtLeast: number;
            weeksAtMost: number;
            /** @description So many in a hundred begin within `weeksAtMost`. */
            shareByThen: number;
            waitsObserved: number;
            method: string;
        };
        /**
         * Expected wait
         * @description How long a child is expected to wait, from the waits of others on the same pathway.
         */
        ExpectedWaitV1: components["schemas"]["ExpectedWaitV1Fields"];
        /** Expected wait as a CloudEvent */
        ExpectedWaitV1Event: {
            /** @constant */
            type?: "health.expected-wait.v1";
            data?: components["schemas"]["ExpectedWaitV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.expected-wait.v1";
        });
        ExpectedWaitV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Worked out on
             * Format: date
             */
            workedOutOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /** At least, in weeks from the referral */
            weeksAtLeast: number;
            /** At most, in weeks from the referral */
            weeksAtMost: number;
            /** So many in a hundred are seen by then */
            shareByThen: number;
            /**
             * Waits that it rests on
             * @description How many children’s waits of the same pathway, those who still wait among them.
             */
            waitsObserved: number;
            /** How it was worked out */
            method: string;
            /**
             * Family told on
             * Format: date
             */
            familyToldOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Expected wait as a plain resource */
        ExpectedWaitV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ExpectedWaitV1Fields"];
        /**
         * What it was like
         * @description A family says what it was like, of one fact, of one case, or of all of it.
         */
        ExperienceV1: components["schemas"]["ExperienceV1Fields"];
        /** What it was like as a CloudEvent */
        ExperienceV1Event: {
            /** @constant */
            type?: "family.experience.v1";
            data?: components["schemas"]["ExperienceV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.experience.v1";
        });
        ExperienceV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Said on
             * Format: date
             */
            saidOn: string;
            /**
             * How it felt
             * @description From 1, very poor, to 5, very good.
             */
            rating: number;
            /** In our words */
            words?: string;
            /**
             * Of what
             * @description The fact that it is about.
             */
            of?: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /** Reference of the case that it is about */
            ofCase?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** What it was like as a plain resource */
        ExperienceV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ExperienceV1Fields"];
        /** @description A fact that was told between two moments and by which a case came to be counted otherwise. */
        FactBetween: {
            /** @description What was told, as its contract is titled. */
            fact: string;
            type: string;
            /**
             * @description `told` for the first time, or as the correction of another; `tookBack`: it withdrew another.
             * @enum {string}
             */
            did: "told" | "corrected" | "tookBack";
            /** @description Code of the organisation that told it. */
            by: string;
            occurredOn: components["schemas"]["LocalDate"];
            recordedAt: components["schemas"]["Instant"];
            /** @description For those who may open the child. */
            factId?: string;
        };
        /** @description Who has seen a fact since it was told. */
        FactSeen: {
            id: string;
            factId: string;
            toldAt: components["schemas"]["Instant"];
            /** @description The newest first. */
            sightings: components["schemas"]["Sighting"][];
            /**
             * @description Set where there are more than are listed: the oldest are left out.
             * @constant
             */
            hasMore?: true;
        };
        /** @description Facts whose states are wanted, by the ids that receipts name. */
        FactsAsked: {
            factIds: string[];
        };
        /** @description What falls due in the eight weeks that begin with a day, week by week. */
        FallingDue: {
            asAt: components["schemas"]["LocalDate"];
            knownAt: components["schemas"]["Instant"];
            settled: boolean;
            catalogueVersion: string;
            figures: components["schemas"]["FallingDueFigure"][];
        };
        /** @description How many cases of a time limit fall due in a week. */
        FallingDueFigure: {
            pathway?: string;
            setting?: string;
            need?: string;
            age?: string;
            standard: string;
            title: string;
            /** @description Only `law` and `guidance` can be breached. */
            kind: components["schemas"]["StandardKind"];
            body?: string;
            /** @description From 1; the first begins with `asAt`. */
            week: number;
            from: components["schemas"]["LocalDate"];
            /** @description Its last day, seven in all. */
            to: components["schemas"]["LocalDate"];
            /** @description Not done by `asAt`, and the last day in time is one of these. */
            fallsDue: number;
            /** @description Exactly these. */
            cases: string;
        };
        FamilyEvent: components["schemas"]["ViewsV1Event"] | components["schemas"]["CorrectionAskedV1Event"] | components["schemas"]["FamilyFactWithdrawnV1Event"] | components["schemas"]["ContactDetailsV1Event"] | components["schemas"]["ParentalResponsibilityV1Event"] | components["schemas"]["ExperienceV1Event"] | components["schemas"]["ReplyV1Event"] | components["schemas"]["TookPartV1Event"] | components["schemas"]["ConcernRaisedV1Event"];
        /**
         * Fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         */
        FamilyFactWithdrawnV1: components["schemas"]["FamilyFactWithdrawnV1Fields"];
        /** Fact withdrawn as a CloudEvent */
        FamilyFactWithdrawnV1Event: {
            /** @constant */
            type?: "family.fact-withdrawn.v1";
            data?: components["schemas"]["FamilyFactWithdrawnV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.fact-withdrawn.v1";
        });
        FamilyFactWithdrawnV1Fields: {
            /**
             * Fact that was doubted
             * @description Where a correction is no longer asked for: what it was about. Whoever told that hears of it.
             */
            about?: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            child: components["schemas"]["ChildIdentity"];
            /**
             * Withdrawn on
             * Format: date
             */
            withdrawnOn: string;
            /**
             * Withdraws
             * @description The id of the event, told before by the same source about the same child, that should not have been told. It stays in the history, struck through.
             */
            withdraws: string;
            /** Reason */
            reason?: string;
        };
        /** Fact withdrawn as a plain resource */
        FamilyFactWithdrawnV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["FamilyFactWithdrawnV1Fields"];
        /** @description One thing that is wrong, where, and what would be right. Never the value itself. */
        Fault: {
            /** @description JSON Pointer (RFC 6901) into the CloudEvent. */
            pointer: string;
            code: string;
            message: string;
            allowed?: unknown[];
        };
        /** @description One field of a contract by JSON Schema (2020-12): the keywords that words are made of, among others. */
        FieldSchema: {
            title?: string;
            description?: string;
            type?: string;
            format?: string;
            pattern?: string;
            maxLength?: number;
            maxItems?: number;
            required?: string[];
            enum?: string[];
            /** @description The words for each code, where the contract gives them. */
            oneOf?: {
                const: string;
                title: string;
            }[];
            items?: components["schemas"]["FieldSchema"];
            properties?: {
                [key: string]: components["schemas"]["FieldSchema"];
            };
        } & {
            [key: string]: unknown;
        };
        /**
         * First contact attended
         * @description The child attended the first contact of a pathway.
         */
        FirstContactAttendedV1: components["schemas"]["FirstContactAttendedV1Fields"];
        /** First contact attended as a CloudEvent */
        FirstContactAttendedV1Event: {
            /** @constant */
            type?: "health.first-contact-attended.v1";
            data?: components["schemas"]["FirstContactAttendedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.first-contact-attended.v1";
        });
        FirstContactAttendedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Attended on
             * Format: date
             */
            attendedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** First contact attended as a plain resource */
        FirstContactAttendedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["FirstContactAttendedV1Fields"];
        /** @description Something a reader should know about a fact, in a stable code and a sentence. */
        Flag: {
            code: string;
            message: string;
        };
        /** @description What was done after a notification. */
        FollowUp: {
            factId: string;
            organisation: string;
            on: components["schemas"]["LocalDate"];
            action: string;
            account?: string;
        };
        /**
         * Follow-up agreed
         * @description A health service agreed with the family by when a child is to be reviewed.
         */
        FollowUpAgreedV1: components["schemas"]["FollowUpAgreedV1Fields"];
        /** Follow-up agreed as a CloudEvent */
        FollowUpAgreedV1Event: {
            /** @constant */
            type?: "health.follow-up-agreed.v1";
            data?: components["schemas"]["FollowUpAgreedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.follow-up-agreed.v1";
        });
        FollowUpAgreedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Agreed on
             * Format: date
             */
            agreedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * To be reviewed by
             * Format: date
             */
            reviewBy: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Follow-up agreed as a plain resource */
        FollowUpAgreedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["FollowUpAgreedV1Fields"];
        /**
         * Follow-up review held
         * @description A child was reviewed by a health service that had seen the child before.
         */
        FollowUpReviewedV1: components["schemas"]["FollowUpReviewedV1Fields"];
        /** Follow-up review held as a CloudEvent */
        FollowUpReviewedV1Event: {
            /** @constant */
            type?: "health.follow-up-reviewed.v1";
            data?: components["schemas"]["FollowUpReviewedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.follow-up-reviewed.v1";
        });
        FollowUpReviewedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Reviewed on
             * Format: date
             */
            reviewedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * To be reviewed again by
             * Format: date
             */
            reviewBy?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Follow-up review held as a plain resource */
        FollowUpReviewedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["FollowUpReviewedV1Fields"];
        /** @description Children that the caller may see: others leave no gap to be counted. */
        FoundChildren: {
            children: {
                id: string;
                names: {
                    value: string;
                    saidBy: string[];
                }[];
                dateOfBirth: {
                    value: string;
                    organisations: string[];
                }[];
                organisations: string[];
                /** @description Set where only the own words of the reader's organisation are shown: whether others told of this child. */
                othersKnow?: boolean;
                /** @description Why this child was found. */
                matchedBy: string[];
            }[];
            next?: string;
        };
        /** @description A ground on which lateness may be excused. A waiting list, a vacancy or a full school is a reason, never a ground. */
        Ground: {
            code: string;
            title: string;
            citation: string;
            /** @description The shortest time that the circumstance must have lasted inside the clock's own period. */
            atLeast?: components["schemas"]["Length"];
            closure?: components["schemas"]["ClosureRule"];
        };
        /** @enum {string} */
        Group: "overdue" | "dueSoon" | "yours" | "waitingOnOthers" | "toTellFamily";
        /**
         * Health advice
         * @description What health advises for an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(c)).
         */
        HealthAdviceV1: components["schemas"]["HealthAdviceV1Fields"];
        /** Health advice as a CloudEvent */
        HealthAdviceV1Event: {
            /** @constant */
            type?: "health.health-advice.v1";
            data?: components["schemas"]["HealthAdviceV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.health-advice.v1";
        });
        HealthAdviceV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Advice given on
             * Format: date
             */
            givenOn: string;
            /**
             * In answer to
             * @description The asker’s request reference, where the advice answers a request.
             */
            requestReference?: string;
            /**
             * Asked by
             * @description Code of the organisation that asked.
             */
            askedBy?: string;
            /** Health needs */
            needs?: string;
            /** What would help */
            provision?: string;
            /** Outcomes hoped for */
            outcomes?: string[];
            /**
             * Author
             * @description Role of who gave the advice.
             */
            authorRole?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Health advice as a plain resource */
        HealthAdviceV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthAdviceV1Fields"];
        /**
         * Individual health care plan agreed
         * @description A school agreed an individual health care plan or a nursing plan for a child.
         */
        HealthCarePlanAgreedV1: components["schemas"]["HealthCarePlanAgreedV1Fields"];
        /** Individual health care plan agreed as a CloudEvent */
        HealthCarePlanAgreedV1Event: {
            /** @constant */
            type?: "education.health-care-plan-agreed.v1";
            data?: components["schemas"]["HealthCarePlanAgreedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.health-care-plan-agreed.v1";
        });
        HealthCarePlanAgreedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Agreed on
             * Format: date
             */
            agreedOn: string;
            /**
             * Health care plan reference
             * @description The school’s own: every step of it cites it.
             */
            healthCarePlanReference: string;
            /** Kind of plan */
            planKind: string & ("individualHealthCare" | "nursing");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Individual health care plan agreed as a plain resource */
        HealthCarePlanAgreedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthCarePlanAgreedV1Fields"];
        /**
         * Individual health care plan reviewed
         * @description A school reviewed the individual health care plan of a child.
         */
        HealthCarePlanReviewedV1: components["schemas"]["HealthCarePlanReviewedV1Fields"];
        /** Individual health care plan reviewed as a CloudEvent */
        HealthCarePlanReviewedV1Event: {
            /** @constant */
            type?: "education.health-care-plan-reviewed.v1";
            data?: components["schemas"]["HealthCarePlanReviewedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.health-care-plan-reviewed.v1";
        });
        HealthCarePlanReviewedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Reviewed on
             * Format: date
             */
            reviewedOn: string;
            /**
             * Health care plan reference
             * @description The school’s own: every step of it cites it.
             */
            healthCarePlanReference: string;
            /** Outcome */
            outcome: string & ("goesOn" | "changed" | "ended");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Individual health care plan reviewed as a plain resource */
        HealthCarePlanReviewedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthCarePlanReviewedV1Fields"];
        /**
         * Correction answered
         * @description The organisation that told a fact answers whoever said that it is wrong.
         */
        HealthChallengeAnsweredV1: components["schemas"]["HealthChallengeAnsweredV1Fields"];
        /** Correction answered as a CloudEvent */
        HealthChallengeAnsweredV1Event: {
            /** @constant */
            type?: "health.challenge-answered.v1";
            data?: components["schemas"]["HealthChallengeAnsweredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.challenge-answered.v1";
        });
        HealthChallengeAnsweredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Fact
             * @description Your own fact, which was said to be wrong.
             */
            about: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /**
             * Challenge
             * @description The id of the event that said so.
             */
            challengeEventId: string;
            /**
             * Challenged by
             * @description Code of the organisation that said so.
             */
            challengedBy: string;
            /** Answer */
            answer: string & ("corrected" | "stands");
            /** Explanation */
            explanation?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Correction answered as a plain resource */
        HealthChallengeAnsweredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthChallengeAnsweredV1Fields"];
        /**
         * Concern acknowledged or answered
         * @description An organisation acknowledged or answered a concern or a complaint of a family, and what changed.
         */
        HealthConcernAnsweredV1: components["schemas"]["HealthConcernAnsweredV1Fields"];
        /** Concern acknowledged or answered as a CloudEvent */
        HealthConcernAnsweredV1Event: {
            /** @constant */
            type?: "health.concern-answered.v1";
            data?: components["schemas"]["HealthConcernAnsweredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.concern-answered.v1";
        });
        HealthConcernAnsweredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Concern reference
             * @description As the family gave it.
             */
            concernReference: string;
            /**
             * Raised by
             * @description Code of the organisation that told the concern, where another used the same reference.
             */
            raisedBy?: string;
            /** Step */
            step: string & ("acknowledged" | "answered");
            /** Answer */
            answer?: string;
            /** What changed */
            changed?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Concern acknowledged or answered as a plain resource */
        HealthConcernAnsweredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthConcernAnsweredV1Fields"];
        HealthEvent: components["schemas"]["HealthAdviceV1Event"] | components["schemas"]["AdviceRequestReceivedV1Event"] | components["schemas"]["HealthFactWithdrawnV1Event"] | components["schemas"]["HealthChallengeAnsweredV1Event"] | components["schemas"]["HealthFamilyToldV1Event"] | components["schemas"]["HealthNamedContactV1Event"] | components["schemas"]["HealthSignpostedV1Event"] | components["schemas"]["LearningDisabilityRegisterV1Event"] | components["schemas"]["AnnualHealthCheckV1Event"] | components["schemas"]["ChildOnCaseloadV1Event"] | components["schemas"]["ChildHealthCheckV1Event"] | components["schemas"]["ChildOffCaseloadV1Event"] | components["schemas"]["HealthConcernAnsweredV1Event"] | components["schemas"]["EarlyHealthNotificationV1Event"] | components["schemas"]["EarlyHealthStepV1Event"] | components["schemas"]["HealthFrontDoorContactV1Event"] | components["schemas"]["HealthFrontDoorAnswerV1Event"] | components["schemas"]["LookedAfterHealthAssessmentV1Event"] | components["schemas"]["PathwayReferralV1Event"] | components["schemas"]["ReferralDecidedV1Event"] | components["schemas"]["ReferralDecisionToldV1Event"] | components["schemas"]["ReferralTriagedV1Event"] | components["schemas"]["ClinicalRiskAssessedV1Event"] | components["schemas"]["ReferralReprioritisedV1Event"] | components["schemas"]["InterimSupportOfferedV1Event"] | components["schemas"]["InterimSupportAnsweredV1Event"] | components["schemas"]["ExpectedWaitV1Event"] | components["schemas"]["ReferralMovedV1Event"] | components["schemas"]["FirstContactAttendedV1Event"] | components["schemas"]["AssessmentStartedV1Event"] | components["schemas"]["AssessmentOutcomeToldV1Event"] | components["schemas"]["TreatmentDecidedV1Event"] | components["schemas"]["SupportAfterDiagnosisV1Event"] | components["schemas"]["FollowUpAgreedV1Event"] | components["schemas"]["FollowUpReviewedV1Event"] | components["schemas"]["ReferralClosedV1Event"] | components["schemas"]["EquipmentRequestedV1Event"] | components["schemas"]["EquipmentApprovedV1Event"] | components["schemas"]["EquipmentOrderedV1Event"] | components["schemas"]["EquipmentDeliveredV1Event"] | components["schemas"]["EquipmentIssuedV1Event"] | components["schemas"]["EquipmentServicedV1Event"] | components["schemas"]["EquipmentMovedV1Event"] | components["schemas"]["EquipmentReturnedV1Event"];
        /**
         * Fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         */
        HealthFactWithdrawnV1: components["schemas"]["HealthFactWithdrawnV1Fields"];
        /** Fact withdrawn as a CloudEvent */
        HealthFactWithdrawnV1Event: {
            /** @constant */
            type?: "health.fact-withdrawn.v1";
            data?: components["schemas"]["HealthFactWithdrawnV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.fact-withdrawn.v1";
        });
        HealthFactWithdrawnV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Withdrawn on
             * Format: date
             */
            withdrawnOn: string;
            /**
             * Withdraws
             * @description The id of the event, told before by the same source about the same child, that should not have been told. It stays in the history, struck through.
             */
            withdraws: string;
            /** Reason */
            reason?: string;
        };
        /** Fact withdrawn as a plain resource */
        HealthFactWithdrawnV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthFactWithdrawnV1Fields"];
        /**
         * Family told
         * @description What a family was told by this agency: on which day, how, by whom and in which words.
         */
        HealthFamilyToldV1: components["schemas"]["HealthFamilyToldV1Fields"];
        /** Family told as a CloudEvent */
        HealthFamilyToldV1Event: {
            /** @constant */
            type?: "health.family-told.v1";
            data?: components["schemas"]["HealthFamilyToldV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.family-told.v1";
        });
        HealthFamilyToldV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Told on
             * Format: date
             */
            toldOn: string;
            /** How */
            how: string & ("meeting" | "telephone" | "letter" | "message");
            /**
             * By
             * @description Role of who told them.
             */
            byRole?: string;
            /** In these words */
            words: string;
            /**
             * Of what
             * @description The fact that it is about.
             */
            of?: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /** Reference of the case that it is about */
            ofCase?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Family told as a plain resource */
        HealthFamilyToldV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthFamilyToldV1Fields"];
        /**
         * Contact at the front door answered
         * @description A service said what it does with a contact at a front door, and whether whoever asked has heard.
         */
        HealthFrontDoorAnswerV1: components["schemas"]["HealthFrontDoorAnswerV1Fields"];
        /** Contact at the front door answered as a CloudEvent */
        HealthFrontDoorAnswerV1Event: {
            /** @constant */
            type?: "health.front-door-answer.v1";
            data?: components["schemas"]["HealthFrontDoorAnswerV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.front-door-answer.v1";
        });
        HealthFrontDoorAnswerV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Contact reference
             * @description The front door’s own: every answer cites it.
             */
            contactReference: string;
            /**
             * Contact of
             * @description Code of the organisation whose front door took it.
             */
            contactOf: string;
            /** Outcome */
            outcome: string & ("taken" | "advice" | "elsewhere" | "nothing");
            /** Sent on to */
            sentOnTo?: string;
            /**
             * Asker told on
             * Format: date
             * @description The day on which whoever asked heard of it.
             */
            askerToldOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Contact at the front door answered as a plain resource */
        HealthFrontDoorAnswerV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthFrontDoorAnswerV1Fields"];
        /**
         * Contact at the front door
         * @description Somebody asked for help for a child at a front door: one contact, for as many services as it needs.
         */
        HealthFrontDoorContactV1: components["schemas"]["HealthFrontDoorContactV1Fields"];
        /** Contact at the front door as a CloudEvent */
        HealthFrontDoorContactV1Event: {
            /** @constant */
            type?: "health.front-door-contact.v1";
            data?: components["schemas"]["HealthFrontDoorContactV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.front-door-contact.v1";
        });
        HealthFrontDoorContactV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Received on
             * Format: date
             */
            receivedOn: string;
            /**
             * Contact reference
             * @description The front door’s own: every answer cites it.
             */
            contactReference: string;
            /** Door */
            door: string & ("contactAndReferral" | "neurodevelopmentalHub" | "familyHub");
            /** From */
            from: string & ("family" | "setting" | "health" | "other");
            /**
             * Goes to
             * @description Codes of the organisations whose services are asked: one contact, and as many as it needs.
             */
            goesTo: string[];
            /** What is asked */
            asked?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Contact at the front door as a plain resource */
        HealthFrontDoorContactV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthFrontDoorContactV1Fields"];
        /**
         * Whom to ask
         * @description A named person whom family and colleagues can ask about this child, from a day on and until when.
         */
        HealthNamedContactV1: components["schemas"]["HealthNamedContactV1Fields"];
        /** Whom to ask as a CloudEvent */
        HealthNamedContactV1Event: {
            /** @constant */
            type?: "health.named-contact.v1";
            data?: components["schemas"]["HealthNamedContactV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.named-contact.v1";
        });
        HealthNamedContactV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it has ended.
             */
            until?: string;
            /** As */
            as: string & ("namedForSend" | "caseOfficer" | "keyWorker" | "navigator" | "healthVisitor" | "schoolNurse" | "clinicalOfficerLink" | "socialWorker");
            /** Name */
            name?: string;
            /** Telephone */
            telephone?: string;
            /** E-mail */
            email?: string;
            /** Team */
            team?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Whom to ask as a plain resource */
        HealthNamedContactV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthNamedContactV1Fields"];
        /**
         * Shown where to find help
         * @description A family was pointed to independent advice, the local offer or others who help; opened or not.
         */
        HealthSignpostedV1: components["schemas"]["HealthSignpostedV1Fields"];
        /** Shown where to find help as a CloudEvent */
        HealthSignpostedV1Event: {
            /** @constant */
            type?: "health.signposted.v1";
            data?: components["schemas"]["HealthSignpostedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.signposted.v1";
        });
        HealthSignpostedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** To */
            to: string & ("independentAdvice" | "localOffer" | "community" | "voluntary");
            /** Which */
            which?: string;
            /**
             * Opened on
             * Format: date
             * @description The day on which the family opened it or went there, where that is known.
             */
            openedOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Shown where to find help as a plain resource */
        HealthSignpostedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["HealthSignpostedV1Fields"];
        /** @description That a family heard from an agency on a day. */
        Heard: {
            on: components["schemas"]["LocalDate"];
            agency: string;
            organisation: string;
            type: string;
        };
        /** @description One that came back and may be given to another child. */
        IdlePiece: {
            reference: string;
            organisation: string;
            /** @description What it is, as told: 'Standing frame'. */
            equipment: string;
            since: components["schemas"]["LocalDate"];
        };
        /**
         * Format: date-time
         * @description A moment, as ISO 8601 in UTC with milliseconds: `2026-03-04T09:30:00.000Z`. Sorts as text.
         */
        Instant: string;
        /**
         * Support while waiting taken up or not
         * @description A family took up what it was offered while it waits, or did not; or there is nothing to offer.
         */
        InterimSupportAnsweredV1: components["schemas"]["InterimSupportAnsweredV1Fields"];
        /** Support while waiting taken up or not as a CloudEvent */
        InterimSupportAnsweredV1Event: {
            /** @constant */
            type?: "health.interim-support-answered.v1";
            data?: components["schemas"]["InterimSupportAnsweredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.interim-support-answered.v1";
        });
        InterimSupportAnsweredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /** Answer */
            answer: string & ("takenUp" | "declined" | "nothingToOffer");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Support while waiting taken up or not as a plain resource */
        InterimSupportAnsweredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["InterimSupportAnsweredV1Fields"];
        /**
         * Support offered while waiting
         * @description A health service offered the family something that helps while they wait.
         */
        InterimSupportOfferedV1: components["schemas"]["InterimSupportOfferedV1Fields"];
        /** Support offered while waiting as a CloudEvent */
        InterimSupportOfferedV1Event: {
            /** @constant */
            type?: "health.interim-support-offered.v1";
            data?: components["schemas"]["InterimSupportOfferedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.interim-support-offered.v1";
        });
        InterimSupportOfferedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Offered on
             * Format: date
             */
            offeredOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /** Support */
            support: string;
            /** Taken up */
            takenUp?: boolean;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Support offered while waiting as a plain resource */
        InterimSupportOfferedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["InterimSupportOfferedV1Fields"];
        /**
         * Involvement of social care
         * @description How social care is involved with the family, and whom to call. Status and contact only, never case notes.
         */
        InvolvementStatusV1: components["schemas"]["InvolvementStatusV1Fields"];
        /** Involvement of social care as a CloudEvent */
        InvolvementStatusV1Event: {
            /** @constant */
            type?: "social-care.involvement-status.v1";
            data?: components["schemas"]["InvolvementStatusV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.involvement-status.v1";
        });
        InvolvementStatusV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it has ended or its end is known.
             */
            until?: string;
            /** Status */
            status: string & ("earlyHelp" | "childInNeed" | "disabledChildrenTeam" | "shortBreaks" | "personalBudget" | "notInvolved");
            /** Contact’s role */
            contactRole?: string;
            /** Contact’s team */
            contactTeam?: string;
            /** Contact’s telephone */
            contactPhone?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Involvement of social care as a plain resource */
        InvolvementStatusV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["InvolvementStatusV1Fields"];
        IssuedToken: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds. */
            expires_in: number;
        };
        /** @description Two source records that look alike and are not held to be one child. */
        KeptApart: {
            between: string[];
            because: string;
            /** @description Whose record it is that is not this child’s, as its own facts have it. */
            other?: {
                id: string;
                organisation: string;
                /** @description The organisation's own reference for that child. */
                subject: string;
                /** @description The name that was last said there, where one was. */
                name?: string;
                dateOfBirth?: components["schemas"]["LocalDate"];
            };
        };
        /** @description A message that was accepted, and what has become of it. */
        KeptReceipt: {
            /**
             * @description `accepted`: safe on disk, and on its way. `inRecord`: whoever may see the child may read it. `inReview`: so too, but what it says of who the child is cannot be used as it is: `reason` says why, by what the teller told itself. `parked`: kept, but not readable to the record as it is.
             * @enum {string}
             */
            state: "accepted" | "inRecord" | "inReview" | "parked";
            /** @description Why, where there is more to say. */
            reason?: string;
            id: string;
            source: string;
            /** @enum {string} */
            outcome: "told" | "alreadyTold";
            /** @description The fact's own id in records, `…/facts/{factId}`. */
            factId: string;
            recordedAt: components["schemas"]["Instant"];
            /** @description What is odd about it, though it was taken: a check digit that is wrong. Absent where nothing is. */
            warnings?: components["schemas"]["Warning"][];
            /** @description The CloudEvents type. */
            type: string;
        };
        /** @description A set of public keys (RFC 7517). */
        KeySet: {
            keys: {
                [key: string]: unknown;
            }[];
        };
        /** @enum {string} */
        KindOfChange: "record" | "clocks" | "link";
        /**
         * ‘Knowing Me’ profile
         * @description A version of a child’s profile: strengths, what is hard, what helps. Usable before any diagnosis.
         */
        KnowingMeV1: components["schemas"]["KnowingMeV1Fields"];
        /** ‘Knowing Me’ profile as a CloudEvent */
        KnowingMeV1Event: {
            /** @constant */
            type?: "education.knowing-me.v1";
            data?: components["schemas"]["KnowingMeV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.knowing-me.v1";
        });
        KnowingMeV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Written on
             * Format: date
             */
            writtenOn: string;
            /** Version */
            version?: number;
            /** Written with */
            writtenWith?: string & ("child" | "parent" | "both" | "staff");
            /** Strengths */
            strengths?: string;
            /** What is hard */
            needs?: string;
            /** What helps */
            whatHelps?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** ‘Knowing Me’ profile as a plain resource */
        KnowingMeV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["KnowingMeV1Fields"];
        /** @description Something that was known by the day looked back from, and since when. */
        KnownThen: {
            factId: unknown;
            type: unknown;
            title: unknown;
            agency: string;
            organisation: unknown;
            occurredOn: unknown;
            recordedAt: unknown;
            /**
             * @description It was so before the year began, and told within it.
             * @constant
             */
            toldLater?: true;
        };
        /** @description What is already known of one thing that a form asks for, by whoever said it. */
        KnownValue: {
            value: string;
            organisation: string;
            agency: string;
            factId: string;
            occurredOn: components["schemas"]["LocalDate"];
            daysOld: number;
        };
        /**
         * On the learning disability register
         * @description A general practice has a child or young person on its learning disability register.
         */
        LearningDisabilityRegisterV1: components["schemas"]["LearningDisabilityRegisterV1Fields"];
        /** On the learning disability register as a CloudEvent */
        LearningDisabilityRegisterV1Event: {
            /** @constant */
            type?: "health.learning-disability-register.v1";
            data?: components["schemas"]["LearningDisabilityRegisterV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.learning-disability-register.v1";
        });
        LearningDisabilityRegisterV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On the register from
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it has ended.
             */
            until?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** On the learning disability register as a plain resource */
        LearningDisabilityRegisterV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["LearningDisabilityRegisterV1Fields"];
        /** @description A length of time in the rule's own unit: all but working days are calendar ones, whatever day of the week they end on. */
        Length: {
            weeks: number;
        } | {
            days: number;
        } | {
            months: number;
        } | {
            years: number;
        } | {
            workingDays: number;
        };
        Limit: components["schemas"]["Length"] | components["schemas"]["DayOfYear"];
        /** @description Another limit for a child who is younger than so many years on the day that is counted from. Of several days of birth that which gives least time counts; where none is told, the limit that gives least. */
        LimitsByAge: {
            bornBySteps: components["schemas"]["StepPattern"][];
            /** @description The youngest first. */
            under: {
                years: number;
                limit: components["schemas"]["Length"];
            }[];
        };
        /** @description A child with what was noticed, as its reader may see them. */
        ListedIdentification: {
            isUnderFive: boolean;
            stuck: components["schemas"]["StuckAt"][];
            /** @description Dates of birth as told: more than one where they differ. */
            born: components["schemas"]["LocalDate"][];
            /** @description Code of the setting that noticed last. */
            setting?: string;
            /** @description The earliest first. */
            notices: components["schemas"]["Notice"][];
            /** @description The team of health visitors or school nurses that has the child, as last told. */
            team?: string;
            /** @description The first days of what may have followed. */
            assessmentRequestedOn?: components["schemas"]["LocalDate"];
            referralReceivedOn?: components["schemas"]["LocalDate"];
            child: components["schemas"]["ChildInList"];
        };
        /** @description A family that has heard nothing for so long, with the child as the reader may see them. */
        ListedSilence: {
            /** @description Days since it last heard, or since the child was first told of where it never did. */
            days: number;
            knownSince: components["schemas"]["LocalDate"];
            /** @description What it heard last; nothing where it never heard. */
            last?: components["schemas"]["Heard"];
            /** @description What it heard last from each agency that it heard from. */
            lastByAgency: components["schemas"]["Heard"][];
            child: components["schemas"]["ChildInList"];
        };
        /** @description A time limit as others read it. */
        ListedStandard: {
            countingWord: components["schemas"]["CountingWord"];
            limit: components["schemas"]["Limit"];
            /** @description What happens on the day that is counted from, to be read after a date: 'the day the council asked …'. */
            from: string;
            /** @description The attribute of the starting step that holds the day counted from, where that is not the day of the step: a meeting is arranged on one day for another. A step without it is counted from its own day. */
            countedFrom?: string;
            id: string;
            title: string;
            group: components["schemas"]["StandardGroup"];
            kind: components["schemas"]["StandardKind"];
            citation: string;
            /** @description False until one of us has read the limit in the cited text itself. */
            citationVerified: boolean;
            whoMust: components["schemas"]["WhoMust"];
            /** @description What ends it is that the family hears an answer: while it runs, somebody owes them one. */
            tellsFamily: boolean;
            /** @description What ends it, to be read after a date. */
            endedBy: string;
            /** @description Whichever comes first starts it. */
            startedBySteps: components["schemas"]["StepPattern"][];
            /** @description Whichever comes first ends it. One that starts it too ends it only on a later day. */
            endedBySteps: components["schemas"]["StepPattern"][];
            /** @description Steps after which the duty is no longer owed: withdrawn, moved out, died. */
            stoppedBySteps: components["schemas"]["StopPattern"][];
            /** @description Steps of a later day that undo a stop: the first day stands, and nobody loses the time waited. */
            resumedBySteps?: components["schemas"]["StepPattern"][];
            /**
             * @description A start told after it was ended or stopped begins a new clock beside the earlier one. Else it is noted and gives no more time.
             * @constant
             */
            startsAnew?: true;
            /** @description Of what ends it, what also begins the next: each review's decision begins the year to the next one. */
            restartedBySteps?: components["schemas"]["StepPattern"][];
            /** @description How the second clock is counted, the third …; the last holds for all that follow. Without it, as the first. */
            laterRounds?: components["schemas"]["Count"][];
            /**
             * @description Every start on another day begins a clock of its own, whether or not the earlier ones have ended.
             * @constant
             */
            eachStart?: true;
            /**
             * @description The start can only have happened once, as a birth: other days told of are noted as such, and the earliest counts.
             * @constant
             */
            startHappensOnce?: true;
            /**
             * @description There is a clock only once it has been ended: a rule that binds a decision binds nobody before the decision is made.
             * @constant
             */
            existsOnceEnded?: true;
            /** @description What ends it may come before its first day, from the first of these steps on: a plan that was sent after the draft was sent and before it was served. What is counted back from the day of its own start may always be ended before it, and needs none of these. */
            endsCountFromSteps?: components["schemas"]["StepPattern"][];
            laterOf?: components["schemas"]["OtherCount"][];
            limitsByAge?: components["schemas"]["LimitsByAge"];
            /** @description Only where the rule itself moves its last day, as the Tribunal's own time limits do. */
            rollsForward?: components["schemas"]["RollForward"];
            exceptionStep?: components["schemas"]["StepPattern"];
            excusedBy: components["schemas"]["Ground"][];
            /** @description A time that must be given to somebody, not a limit that can be overrun. */
            floor?: boolean;
            inForceFrom: components["schemas"]["LocalDate"];
            /** @description The last day in force. */
            inForceTo?: components["schemas"]["LocalDate"];
            /** @description The first of `startedBySteps`. */
            startedByStep: components["schemas"]["StepPattern"];
            /** @description The first of `endedBySteps`. */
            endedByStep: components["schemas"]["StepPattern"];
        };
        /** @description A row with the child as its reader may see them. */
        ListedWork: {
            what: string;
            standard?: string;
            /** @description Code of the organisation that must act. */
            whoMust: string;
            /** @description Whose duty it is, in words: `the council`. */
            role?: string;
            /** @description The last day in time, where the law or a standard names one. */
            dueOn?: components["schemas"]["LocalDate"];
            /** @description Days until then; negative when it is late. */
            days?: number;
            /**
             * @description True where an exception is made out.
             * @constant
             */
            hasException?: true;
            why: string;
            since: components["schemas"]["LocalDate"];
            officer?: string;
            setting?: string;
            clock?: string;
            factId: string;
            child: components["schemas"]["ChildInList"];
        };
        /** @description The process answers. */
        Live: {
            /** @constant */
            status: "ok";
        };
        /**
         * Format: date
         * @description A calendar day in Europe/London, `2026-03-04`. Sorts as text.
         */
        LocalDate: string;
        /** @description What was known of a child, asked and waited for in the year before something happened: as it was known on that day. */
        LookBack: {
            id: unknown;
            knownAt: components["schemas"]["Instant"];
            /** @description What this reader's role never sees, said whether or not there is any of it here. */
            notShown: string;
            /** @description The day looked back from, and the first day of the year before it. */
            on: components["schemas"]["LocalDate"];
            from: components["schemas"]["LocalDate"];
            /** @description The earliest told first. */
            known: components["schemas"]["KnownThen"][];
            asked: components["schemas"]["AdviceAsked"][];
            /** @description The longest waited for first. */
            waitedFor: components["schemas"]["WaitedFor"][];
        };
        /**
         * Health assessment of a looked-after child
         * @description The initial or a review health assessment of a looked-after child was done, refused or missed.
         */
        LookedAfterHealthAssessmentV1: components["schemas"]["LookedAfterHealthAssessmentV1Fields"];
        /** Health assessment of a looked-after child as a CloudEvent */
        LookedAfterHealthAssessmentV1Event: {
            /** @constant */
            type?: "health.looked-after-health-assessment.v1";
            data?: components["schemas"]["LookedAfterHealthAssessmentV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.looked-after-health-assessment.v1";
        });
        LookedAfterHealthAssessmentV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Assessed on
             * Format: date
             */
            assessedOn: string;
            /** Assessment */
            assessment: string & ("initial" | "review");
            /** Outcome */
            outcome: string & ("done" | "refused" | "missed");
            /**
             * Report ready on
             * Format: date
             * @description The day on which the written report was with the authority.
             */
            reportReadyOn?: string;
            /** What is recommended */
            recommends?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Health assessment of a looked-after child as a plain resource */
        LookedAfterHealthAssessmentV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["LookedAfterHealthAssessmentV1Fields"];
        /**
         * Review of a looked-after child’s case held
         * @description The authority held a review of a looked-after child’s case.
         */
        LookedAfterReviewHeldV1: components["schemas"]["LookedAfterReviewHeldV1Fields"];
        /** Review of a looked-after child’s case held as a CloudEvent */
        LookedAfterReviewHeldV1Event: {
            /** @constant */
            type?: "social-care.looked-after-review-held.v1";
            data?: components["schemas"]["LookedAfterReviewHeldV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.looked-after-review-held.v1";
        });
        LookedAfterReviewHeldV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Held on
             * Format: date
             */
            heldOn: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Review of a looked-after child’s case held as a plain resource */
        LookedAfterReviewHeldV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["LookedAfterReviewHeldV1Fields"];
        /** @description A message, by the id under which its organisation told it. */
        MessageNamed: {
            id: string;
        };
        /** @description Prometheus’ text format. */
        Metrics: string;
        /** @description A figure with what it is of, and the address of its cases. */
        NamedFigure: {
            inTime: number;
            late: number;
            excused: number;
            overdue: number;
            running: number;
            stopped: number;
            standard: string;
            month?: string;
            body?: string;
            /** @description Where it is broken down by them; `notApplicable` of a time limit whose cases have no pathway. */
            pathway?: string;
            /** @description Where the child was last told to be, by `asAt`; `notTold` where nobody told. */
            setting?: string;
            /** @description The area of need that was last told, the greater where two were. */
            need?: string;
            /** @description Of the child on the day on which the time limit started, in whole years. */
            age?: string;
            due: number;
            /** @description Every case as it fell; what is still running has not fallen yet. */
            withExceptions: components["schemas"]["Share"];
            /** @description Without the cases whose exception is made out, in time or not. */
            excludingExceptions: components["schemas"]["Share"];
            /** @description Weeks from the first day to the day on which it was done. */
            done: components["schemas"]["Weeks"];
            /** @description Weeks from the first day to `asAt`, of what somebody still waits for, overdue or not. */
            waiting: components["schemas"]["Weeks"];
            /** @description Weeks since the first day, of what is `overdue`: their sum. */
            overdueAges: components["schemas"]["OverdueAges"];
            title: string;
            /** @description Only `law` and `guidance` can be breached. */
            kind: components["schemas"]["StandardKind"];
            /** @description Exactly as many as `due` says, as at the same day and known at the same moment; `status` narrows it to what another number counts, and `waited` to a band of weeks. */
            cases: string;
        };
        /** @description That something was told, without what. */
        NewFact: {
            child: components["schemas"]["ChildInList"];
            factId: string;
            type: string;
            title: string;
            agency: components["schemas"]["Agency"];
            organisation: string;
            /** @description When it was so. */
            occurredOn: components["schemas"]["LocalDate"];
            /** @description When it was told. */
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description How much is not counted for one reason. */
        NotCounted: {
            reason: components["schemas"]["NotCountedReason"];
            says: string;
            count: number;
            /** @description Exactly these. */
            cases: string;
        };
        /** @description One asking that is in no figure, or one source record that stands apart. */
        NotCountedCase: {
            /** @description The same each time, and it leads nowhere. */
            case: string;
            /** @description Of the child, as on the cases of figures. */
            pseudonym: string;
            /** @description The child's id, for those who may open the child. */
            child?: string;
            reason: components["schemas"]["NotCountedReason"];
            /** @description The time limit that would count an asking. */
            standard?: string;
            /** @description Who was asked; of a source record, whose it is. */
            body: string;
            /** @description The day of asking. */
            askedOn?: components["schemas"]["LocalDate"];
            /** @description Since when it is known of a source record. */
            knownSince?: components["schemas"]["Instant"];
        };
        NotCountedCases: {
            asAt: components["schemas"]["LocalDate"];
            knownAt: components["schemas"]["Instant"];
            cases: components["schemas"]["NotCountedCase"][];
            total: number;
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /** @enum {string} */
        NotCountedReason: "noReceiptTold" | "noTimeLimitInForce" | "twoNhsNumbers" | "twoDatesOfBirth";
        /** @enum {string} */
        NotMadeOut: "exceptionGroundNotListed" | "exceptionDatesImpossible" | "exceptionOutsidePeriod" | "exceptionTooShort" | "exceptionWithoutDayAsked" | "exceptionAskedOutsidePeriod" | "exceptionClosureTooShort" | "exceptionNotAskedAroundClosure" | "exceptionWithoutEvidence" | "exceptionRecordedByNobody";
        /** @description A step that was told and did not count, and why: shown, never dropped. */
        Note: {
            code: components["schemas"]["NoteCode"];
            step: string;
            on: components["schemas"]["LocalDate"];
            factId: string;
        };
        NoteCode: "askedAgain" | "otherDayTold" | "answeredBeforeAsked" | "answeredAgain" | "answeredAfterStopped" | "answeredByAnotherBody" | "answeredOfAnotherKind" | "stoppedBeforeAsked" | "stoppedAfterEnded" | components["schemas"]["NotMadeOut"];
        /** @description Somebody noticed that a child may have special educational needs or a disability, and told of it. */
        Notice: {
            factId: string;
            /** @description The fact's contract, `health.early-health-notification.v1`. */
            type: string;
            title: string;
            agency: string;
            organisation: string;
            on: components["schemas"]["LocalDate"];
            /** @description Areas of need, or what it concerns, as told. */
            needs: string[];
            /** @description The day on which the family was told of it, or that of the notification where that says that they know. */
            familyToldOn?: components["schemas"]["LocalDate"];
            acknowledgedOn?: components["schemas"]["LocalDate"];
            followedUpOn?: components["schemas"]["LocalDate"];
            /** @description False where nobody need acknowledge it. */
            awaitsAcknowledgement: boolean;
        };
        /**
         * Notification acknowledged
         * @description The local authority tells whoever notified it of a child that it has the notification, and who deals with it.
         */
        NotificationAcknowledgedV1: components["schemas"]["NotificationAcknowledgedV1Fields"];
        /** Notification acknowledged as a CloudEvent */
        NotificationAcknowledgedV1Event: {
            /** @constant */
            type?: "education.notification-acknowledged.v1";
            data?: components["schemas"]["NotificationAcknowledgedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.notification-acknowledged.v1";
        });
        NotificationAcknowledgedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Acknowledged on
             * Format: date
             */
            acknowledgedOn: string;
            /**
             * Notification
             * @description The notification that is acknowledged.
             */
            about: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /**
             * Contact
             * @description Whom the setting, the trust or the family can ask.
             */
            contact?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Notification acknowledged as a plain resource */
        NotificationAcknowledgedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["NotificationAcknowledgedV1Fields"];
        /**
         * Notification followed up
         * @description The local authority tells what it did after a notification.
         */
        NotificationFollowedUpV1: components["schemas"]["NotificationFollowedUpV1Fields"];
        /** Notification followed up as a CloudEvent */
        NotificationFollowedUpV1Event: {
            /** @constant */
            type?: "education.notification-followed-up.v1";
            data?: components["schemas"]["NotificationFollowedUpV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.notification-followed-up.v1";
        });
        NotificationFollowedUpV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Followed up on
             * Format: date
             */
            followedUpOn: string;
            /**
             * Notification
             * @description The notification that was followed up.
             */
            about: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /**
             * What was done
             * @enum {string}
             */
            action: "visit" | "observation" | "meetingWithFamily" | "adviceGiven" | "referralMade" | "noFurtherAction";
            /** Account */
            account?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Notification followed up as a plain resource */
        NotificationFollowedUpV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["NotificationFollowedUpV1Fields"];
        /** @description A request that waits for its answer. */
        OpenRequest: {
            /**
             * @description `advice` in an EHC needs assessment, or `correction`: somebody says that what you told is wrong.
             * @enum {string}
             */
            kind: "advice" | "correction";
            /** @description The asker's own reference: the answer cites it. For a correction, the id of the event that asked for it. */
            reference: string;
            /** @description Code of the organisation that asked. */
            askedBy: string;
            askedOn: components["schemas"]["LocalDate"];
            /** @description The day it reached this service: received, until the body tells another day. */
            deliveredOn: components["schemas"]["LocalDate"];
            child: components["schemas"]["ChildIdentity"];
            question?: string;
            /** @description For a correction: your own fact that is said to be wrong. */
            about?: components["schemas"]["AboutFact"];
            /** @description What is wrong with it. */
            says?: string;
            shouldSay?: string;
        };
        /** @description Oldest first. */
        OpenRequests: {
            requests: components["schemas"]["OpenRequest"][];
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /** @description What an organisation is, from a day on: until its own last day, or until a later listing takes its place. */
        Organisation: {
            code: string;
            name: string;
            kind: components["schemas"]["OrganisationKind"];
            agency: components["schemas"]["Publisher"];
            urn?: string;
            ukprn?: string;
            odsCode?: string;
            laCode?: string;
            inForceFrom: string;
            inForceTo?: string;
        };
        /** @enum {string} */
        OrganisationKind: "nursery" | "childminder" | "school" | "college" | "council" | "councilService" | "nhsTrust" | "icb" | "voluntary" | "family" | "other";
        /**
         * Organisation listed
         * @description The name, kind and numbers of an organisation, in force from a day: reference data of the area.
         */
        OrganisationListedV1: components["schemas"]["OrganisationListedV1Fields"];
        /** Organisation listed as a CloudEvent */
        OrganisationListedV1Event: {
            /** @constant */
            type?: "partnership.organisation-listed.v1";
            data?: components["schemas"]["OrganisationListedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "partnership.organisation-listed.v1";
        });
        OrganisationListedV1Fields: {
            /**
             * Code
             * @description The code by which it tells facts: `/agencies/<code>`. The subject is this code.
             */
            code: string;
            /**
             * Name
             * @description As people know it.
             */
            name: string;
            /** Kind */
            kind: string & ("nursery" | "childminder" | "school" | "college" | "council" | "councilService" | "nhsTrust" | "icb" | "voluntary" | "family" | "other");
            /**
             * Agency
             * @description To whose service it tells.
             * @enum {string}
             */
            agency: "education" | "health" | "social-care" | "family" | "partnership";
            /**
             * URN
             * @description 6 digits, as Get Information about Schools gives them.
             */
            urn?: string;
            /**
             * UKPRN
             * @description 8 digits that begin with 1, as the UK Register of Learning Providers gives them.
             */
            ukprn?: string;
            /**
             * ODS code
             * @description 3 to 6 capital letters and digits, as the NHS Organisation Data Service gives them.
             */
            odsCode?: string;
            /**
             * LA code
             * @description 3 digits, as the Department for Education numbers local authorities.
             */
            laCode?: string;
            /**
             * In force from
             * Format: date
             * @description The first day on which all of this is so: of a new name, the day of the new name.
             */
            inForceFrom: string;
            /**
             * In force to
             * Format: date
             * @description The last day on which it is so. Left out: until another listing takes its place.
             */
            inForceTo?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source, that this one replaces.
             */
            corrects?: string;
        };
        /** Organisation listed as a plain resource */
        OrganisationListedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["OrganisationListedV1Fields"];
        /** @description All that was listed of one organisation, in the order of its first days. */
        OrganisationListings: {
            code: string;
            listings: components["schemas"]["Organisation"][];
        };
        /** @description The organisations of a day, by their codes. */
        Organisations: {
            asAt: components["schemas"]["LocalDate"];
            organisations: components["schemas"]["Organisation"][];
        };
        /** @description A second count of the same time limit: the later of the two last days is the last day in time. */
        OtherCount: {
            countingWord: components["schemas"]["CountingWord"];
            limit: components["schemas"]["Limit"];
            /** @description What happens on the day that is counted from, to be read after a date: 'the day the council asked …'. */
            from: string;
            /** @description The attribute of the starting step that holds the day counted from, where that is not the day of the step: a meeting is arranged on one day for another. A step without it is counted from its own day. */
            countedFrom?: string;
            /** @description Counted from such a step: the last told of on or before the first day, or else the first after it. Until there is one, not at all. */
            countedFromSteps?: components["schemas"]["StepPattern"][];
        };
        /**
         * Not at an ordinary school
         * @description A child is missing education, home educated, in alternative provision, newly arrived, or back.
         */
        OutOfSchoolV1: components["schemas"]["OutOfSchoolV1Fields"];
        /** Not at an ordinary school as a CloudEvent */
        OutOfSchoolV1Event: {
            /** @constant */
            type?: "education.out-of-school.v1";
            data?: components["schemas"]["OutOfSchoolV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.out-of-school.v1";
        });
        OutOfSchoolV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it has ended.
             */
            until?: string;
            /** Status */
            status: string & ("missingEducation" | "homeEducated" | "alternativeProvision" | "reintegrating" | "newlyArrived" | "atSchool");
            /**
             * Where
             * @description Code of the provider, where there is one.
             */
            provider?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Not at an ordinary school as a plain resource */
        OutOfSchoolV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["OutOfSchoolV1Fields"];
        /** @enum {string} */
        Outcome: "inTime" | "late" | "excused" | "overdue" | "running" | "stopped";
        /** @description How long ago what is overdue had started. */
        OverdueAges: {
            under20Weeks: number;
            from20To52Weeks: number;
            over52Weeks: number;
        };
        /**
         * Who has parental responsibility
         * @description Who has parental responsibility for a child, since when, and how that is known.
         */
        ParentalResponsibilityV1: components["schemas"]["ParentalResponsibilityV1Fields"];
        /** Who has parental responsibility as a CloudEvent */
        ParentalResponsibilityV1Event: {
            /** @constant */
            type?: "family.parental-responsibility.v1";
            data?: components["schemas"]["ParentalResponsibilityV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.parental-responsibility.v1";
        });
        ParentalResponsibilityV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Since
             * Format: date
             */
            since: string;
            /**
             * Until
             * Format: date
             */
            until?: string;
            /** Who */
            who: string;
            /** How that is known */
            basis: string & ("birthCertificate" | "order" | "agreement" | "careOrder" | "adoption" | "saidSo");
            /**
             * Limits
             * @description What an order says this person may not be told.
             */
            limits?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Who has parental responsibility as a plain resource */
        ParentalResponsibilityV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ParentalResponsibilityV1Fields"];
        PartnershipEvent: components["schemas"]["OrganisationListedV1Event"] | components["schemas"]["SettingClosedV1Event"] | components["schemas"]["TeamListedV1Event"] | components["schemas"]["PartnershipFactWithdrawnV1Event"];
        /**
         * Reference data withdrawn
         * @description The organisation that told of an organisation, a closure or a team takes it back.
         */
        PartnershipFactWithdrawnV1: components["schemas"]["PartnershipFactWithdrawnV1Fields"];
        /** Reference data withdrawn as a CloudEvent */
        PartnershipFactWithdrawnV1Event: {
            /** @constant */
            type?: "partnership.fact-withdrawn.v1";
            data?: components["schemas"]["PartnershipFactWithdrawnV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "partnership.fact-withdrawn.v1";
        });
        PartnershipFactWithdrawnV1Fields: {
            /**
             * Organisation
             * @description Code of the organisation that the event is about. The subject is this code.
             */
            organisation: string;
            /**
             * Withdrawn on
             * Format: date
             */
            withdrawnOn: string;
            /**
             * Withdraws
             * @description The id of the event, told before by the same source, that should not have been told.
             */
            withdraws: string;
            /** Reason */
            reason?: string;
        };
        /** Reference data withdrawn as a plain resource */
        PartnershipFactWithdrawnV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["PartnershipFactWithdrawnV1Fields"];
        /**
         * Referral to a pathway
         * @description A health service received a referral of a child to one of its pathways.
         */
        PathwayReferralV1: components["schemas"]["PathwayReferralV1Fields"];
        /** Referral to a pathway as a CloudEvent */
        PathwayReferralV1Event: {
            /** @constant */
            type?: "health.pathway-referral.v1";
            data?: components["schemas"]["PathwayReferralV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.pathway-referral.v1";
        });
        PathwayReferralV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Received on
             * Format: date
             */
            receivedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /** Pathway */
            pathway: string & ("autism" | "adhd" | "speechAndLanguage" | "occupationalTherapy" | "physiotherapy" | "communityPaediatrics" | "camhs" | "audiology" | "vision" | "mentalHealthInSchool" | "positiveBehaviourSupport");
            /**
             * Referred by
             * @description Who referred the child, in the service’s own words.
             */
            referredBy?: string;
            /** Reason */
            reason?: string;
            /**
             * Led by
             * @description Whether the service is led by a consultant: national rules on waiting for treatment apply to those alone.
             */
            ledBy?: string & ("consultant" | "another");
            /**
             * Waiting since
             * Format: date
             * @description Where the child came from another provider: the day on which the first of them had received the referral. Waits are counted from it.
             */
            waitingSince?: string;
            /**
             * Moved from
             * @description Code of the provider that the child had waited with.
             */
            movedFrom?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Referral to a pathway as a plain resource */
        PathwayReferralV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["PathwayReferralV1Fields"];
        /** @description How it stands with one pathway. */
        PathwayWaits: {
            pathway: string;
            title: string;
            waiting: number;
            /** @description Of those who wait, for how many it is more than so many weeks. */
            over18Weeks: number;
            over52Weeks: number;
            over104Weeks: number;
            /** @description What a child referred today may expect; left out where too few have ever begun. */
            expected?: components["schemas"]["ExpectedWait"];
            /** @description Of the families that were told what to expect: how many, of how many it is known by now, and for how many it was so. */
            told: {
                families: number;
                scored: number;
                asExpected: number;
            };
        };
        /**
         * Permanent exclusion
         * @description A school excluded a child permanently.
         */
        PermanentExclusionV1: components["schemas"]["PermanentExclusionV1Fields"];
        /** Permanent exclusion as a CloudEvent */
        PermanentExclusionV1Event: {
            /** @constant */
            type?: "education.permanent-exclusion.v1";
            data?: components["schemas"]["PermanentExclusionV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.permanent-exclusion.v1";
        });
        PermanentExclusionV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Excluded on
             * Format: date
             */
            excludedOn: string;
            /** What happened */
            account?: string;
            /** Cancelled or overturned */
            overturned?: boolean;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Permanent exclusion as a plain resource */
        PermanentExclusionV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["PermanentExclusionV1Fields"];
        /** @description Somebody whom a developer can be, with a token, on the embedded default. */
        Persona: {
            persona: components["schemas"]["Role"];
            title: string;
            /** @description Used unless another is asked for. */
            organisation: string;
            description: string;
        };
        /** @description Everybody a developer can be. */
        Personas: components["schemas"]["Persona"][];
        /** What every plain resource says beside its own fields */
        PlainResource: {
            /** @description Your own id for the child; of a fact about an organisation, the organisation’s code. */
            subject: string;
            /**
             * Format: date-time
             * @description When your system made the event.
             */
            time?: string;
            /**
             * Format: date-time
             * @description When it was recorded, for imports of history: needs the scope `backfill`, and the record says so.
             */
            recordedtime?: string;
        };
        /**
         * EHC plan beside the plan of social care
         * @description A named officer compared the outcomes of a child’s EHC plan with those of the plan of social care, one by one.
         */
        PlanAlignmentV1: components["schemas"]["PlanAlignmentV1Fields"];
        /** EHC plan beside the plan of social care as a CloudEvent */
        PlanAlignmentV1Event: {
            /** @constant */
            type?: "social-care.plan-alignment.v1";
            data?: components["schemas"]["PlanAlignmentV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.plan-alignment.v1";
        });
        PlanAlignmentV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Looked at on
             * Format: date
             */
            lookedAtOn: string;
            /** Beside */
            beside: string & ("childProtection" | "childInNeed" | "care");
            /** Together they */
            together: string & ("agree" | "conflict" | "leaveOut");
            /** Outcomes that are the same in both */
            same?: string[];
            /** Outcomes of one that support the other */
            supports?: string[];
            /** Outcomes that conflict */
            conflicts?: string[];
            /** Outcomes that are missing in one */
            missing?: string[];
            /**
             * Said by
             * @description Name of the officer who says so.
             */
            officer: string;
            /** Role */
            role?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** EHC plan beside the plan of social care as a plain resource */
        PlanAlignmentV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["PlanAlignmentV1Fields"];
        /** @description A form with what is known already, as its reader may see it. */
        Prefill: {
            id: string;
            form: string;
            title: string;
            asAt: components["schemas"]["LocalDate"];
            items: components["schemas"]["PrefillItem"][];
            /** @description How many things it asks for, and how many of them are known. */
            asks: number;
            alreadyKnown: number;
            /** @description What this reader's role never sees, said whether or not there is any of it here. */
            notShown: string;
        };
        /** @description A thing that a form asks for, and what the family need not say again. */
        PrefillItem: {
            item: string;
            title: string;
            /** @description The newest first; none where nobody whom the reader may see has told it. */
            known: components["schemas"]["KnownValue"][];
        };
        /** @description What a failed request is answered with. */
        ProblemAnswer: {
            /** @description Stable, relative to the API's own origin: a page that says why, how to put it right, and whether to send it again. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Everything that is wrong, at once: each with a JSON Pointer into what was sent. */
            errors?: components["schemas"]["Fault"][];
            /** @description The id of this request: quote it when you report the problem. */
            correlation: string;
        };
        /** @description RFC 9457. No child's data is in it. */
        ProblemBody: {
            /** @description Stable, relative to the API's own origin: a page that says why, how to put it right, and whether to send it again. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Everything that is wrong, at once: each with a JSON Pointer into what was sent. */
            errors?: components["schemas"]["Fault"][];
        };
        ProblemList: {
            problems: components["schemas"]["DescribedProblem"][];
        };
        ProblemPage: {
            status: number;
            title: string;
            what: string;
            why: string;
            fix: string;
            retry: string;
            type: string;
            /** @description A whole answer of this type. */
            example: components["schemas"]["ProblemAnswer"];
        };
        /**
         * Progress check at two
         * @description A setting reviewed the progress of a child between two and three, in the three prime areas.
         */
        ProgressCheckAtTwoV1: components["schemas"]["ProgressCheckAtTwoV1Fields"];
        /** Progress check at two as a CloudEvent */
        ProgressCheckAtTwoV1Event: {
            /** @constant */
            type?: "education.progress-check-at-two.v1";
            data?: components["schemas"]["ProgressCheckAtTwoV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.progress-check-at-two.v1";
        });
        ProgressCheckAtTwoV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Checked on
             * Format: date
             */
            checkedOn: string;
            /** Communication and language */
            communicationAndLanguage: string & ("asExpected" | "emerging" | "needsSupport");
            /** Physical development */
            physicalDevelopment: string & ("asExpected" | "emerging" | "needsSupport");
            /** Personal, social and emotional development */
            personalSocialEmotional: string & ("asExpected" | "emerging" | "needsSupport");
            /** Joined with the 2 to 2½ year review */
            withHealthReview?: boolean;
            /** Summary for the parent */
            summary?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Progress check at two as a plain resource */
        ProgressCheckAtTwoV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ProgressCheckAtTwoV1Fields"];
        /** @description Where a value comes from: every value of the record carries at least one. */
        Provenance: {
            factId: string;
            /** @description Code of the organisation that said it. */
            organisation: string;
            /** @description The fact's contract, `education.early-years-notification.v1`. */
            type: string;
            title: string;
            /** @description When it was so. */
            occurredOn: components["schemas"]["LocalDate"];
            /** @description When it was told. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description `stated` when the teller gave `recordedAt` itself (imports of history).
             * @enum {string}
             */
            recordedBasis: "clock" | "stated";
        };
        /** @description Whoever has a service that is told facts: the agencies, of children; and what they are together, of the area itself. */
        Publisher: components["schemas"]["Agency"] | "partnership";
        ReadClock: {
            id: string;
            standard: string;
            reference: string;
            body: string;
            startedOn: components["schemas"]["LocalDate"];
            /** @description The last day in time; before `startedOn` where it is counted back from a day that was told too late. */
            dueOn: components["schemas"]["LocalDate"];
            /** @description How it was counted, where the standard's own words and the first day do not say. */
            counted?: components["schemas"]["Counted"];
            /** @description Earlier last days that held until a later count was known, the earliest first. */
            earlierDue?: components["schemas"]["EarlierDue"][];
            /** @constant */
            floor?: true;
            /**
             * @description Before it was met there was no clock: it binds only a decision that was made.
             * @constant
             */
            existsOnceEnded?: true;
            /** @description Before `startedOn` only where the standard lets what ends it come first: of a floor, nobody had any of the time. */
            metOn?: components["schemas"]["LocalDate"];
            stoppedOn?: components["schemas"]["LocalDate"];
            /** @description Why the duty is no longer owed: 'a draft plan was sent'. */
            stoppedBecause?: string;
            /**
             * @description Overdue when it stopped, it stays overdue.
             * @constant
             */
            overdueStays?: true;
            undone?: components["schemas"]["Undone"][];
            excusedBy: components["schemas"]["Excuse"][];
            notes: components["schemas"]["Note"][];
            source: {
                startedBy: string;
                endedBy?: string;
            };
            title: string;
            citation: string;
            kind: string;
            status: components["schemas"]["Status"];
            /** @description The arithmetic as sentences, the citation included. */
            sentences: string[];
        };
        /** @description Whether the process can do its work. */
        Ready: {
            /** @enum {string} */
            status: "ok" | "notReady";
            /** @description `ok`, or why not, of each thing that it needs. */
            checks: {
                [key: string]: string;
            };
        };
        /** @description The answer to a fact that is safe on disk. */
        Receipt: {
            id: string;
            source: string;
            /** @enum {string} */
            outcome: "told" | "alreadyTold";
            /** @description The fact's own id in records, `…/facts/{factId}`. */
            factId: string;
            recordedAt: components["schemas"]["Instant"];
            /** @description What is odd about it, though it was taken: a check digit that is wrong. Absent where nothing is. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description In the order in which they were accepted: oldest first, unless the newest were asked for first. */
        Receipts: {
            receipts: components["schemas"]["KeptReceipt"][];
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        RecordedFact: {
            acknowledged?: components["schemas"]["Acknowledgement"][];
            followedUp?: components["schemas"]["FollowUp"][];
            challenges?: components["schemas"]["Challenge"][];
            factId: string;
            /** @description Code of the organisation that said it. */
            organisation: string;
            /** @description The fact's contract, `education.early-years-notification.v1`. */
            type: string;
            title: string;
            /** @description When it was so. */
            occurredOn: components["schemas"]["LocalDate"];
            /** @description When it was told. */
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description `stated` when the teller gave `recordedAt` itself (imports of history).
             * @enum {string}
             */
            recordedBasis: "clock" | "stated";
            /** @description The id that the teller gave its event. */
            eventId: string;
            kind: string;
            agency: string;
            sourceRecord: string;
            /** @description The teller's own reference for the child. */
            subject: string;
            /** @description What was told, as told, except who the child is. */
            content: {
                [key: string]: unknown;
            };
            /** @description What was told of who the child is, as told. */
            child: {
                [key: string]: unknown;
            };
            /**
             * @description Only what stands counts. What was corrected, or withdrawn as never so, stays to be seen.
             * @enum {string}
             */
            status: "stands" | "corrected" | "withdrawn";
            /** @description The id of the fact that it corrects. */
            corrects?: string;
            /** @description The id of the fact that stands in its place. */
            correctedBy?: string;
            /** @description The id of the fact that it withdraws. */
            withdraws?: string;
            /** @description The id of the fact by which its own organisation took it back. */
            withdrawnBy?: string;
            /** @description The id of the fact of this child that it is about. */
            about?: string;
            /** @description Another record, on which the fact is that it is about, or that is about it: nothing but the event's id ties them. */
            tiedToRecord?: string;
            flags: components["schemas"]["Flag"][];
        };
        /**
         * Referral closed
         * @description A health service closed a referral.
         */
        ReferralClosedV1: components["schemas"]["ReferralClosedV1Fields"];
        /** Referral closed as a CloudEvent */
        ReferralClosedV1Event: {
            /** @constant */
            type?: "health.referral-closed.v1";
            data?: components["schemas"]["ReferralClosedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.referral-closed.v1";
        });
        ReferralClosedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Closed on
             * Format: date
             */
            closedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Because
             * @enum {string}
             */
            because: "completed" | "declined" | "movedOut" | "withdrawn" | "died" | "other";
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Referral closed as a plain resource */
        ReferralClosedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ReferralClosedV1Fields"];
        /**
         * Decision on a referral
         * @description A health service decided whether it accepts a referral.
         */
        ReferralDecidedV1: components["schemas"]["ReferralDecidedV1Fields"];
        /** Decision on a referral as a CloudEvent */
        ReferralDecidedV1Event: {
            /** @constant */
            type?: "health.referral-decided.v1";
            data?: components["schemas"]["ReferralDecidedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.referral-decided.v1";
        });
        ReferralDecidedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Decided on
             * Format: date
             */
            decidedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Decision
             * @enum {string}
             */
            decision: "accepted" | "declined";
            /** Reason */
            reason?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Decision on a referral as a plain resource */
        ReferralDecidedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ReferralDecidedV1Fields"];
        /**
         * Family told of the decision on a referral
         * @description The family was told whether the referral of their child was accepted.
         */
        ReferralDecisionToldV1: components["schemas"]["ReferralDecisionToldV1Fields"];
        /** Family told of the decision on a referral as a CloudEvent */
        ReferralDecisionToldV1Event: {
            /** @constant */
            type?: "health.referral-decision-told.v1";
            data?: components["schemas"]["ReferralDecisionToldV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.referral-decision-told.v1";
        });
        ReferralDecisionToldV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Family told on
             * Format: date
             */
            toldOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Family told of the decision on a referral as a plain resource */
        ReferralDecisionToldV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ReferralDecisionToldV1Fields"];
        /**
         * Referral moved to another provider
         * @description A health service handed a child who waits over to another provider.
         */
        ReferralMovedV1: components["schemas"]["ReferralMovedV1Fields"];
        /** Referral moved to another provider as a CloudEvent */
        ReferralMovedV1Event: {
            /** @constant */
            type?: "health.referral-moved.v1";
            data?: components["schemas"]["ReferralMovedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.referral-moved.v1";
        });
        ReferralMovedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Moved on
             * Format: date
             */
            movedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * To
             * @description Code of the provider that has the child now.
             */
            movedTo: string;
            /** Told to the family */
            familyTold?: boolean;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Referral moved to another provider as a plain resource */
        ReferralMovedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ReferralMovedV1Fields"];
        /**
         * Given another priority while waiting
         * @description A health service gave a child who waits another clinical priority.
         */
        ReferralReprioritisedV1: components["schemas"]["ReferralReprioritisedV1Fields"];
        /** Given another priority while waiting as a CloudEvent */
        ReferralReprioritisedV1Event: {
            /** @constant */
            type?: "health.referral-reprioritised.v1";
            data?: components["schemas"]["ReferralReprioritisedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.referral-reprioritised.v1";
        });
        ReferralReprioritisedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Changed on
             * Format: date
             */
            changedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Priority
             * @enum {string}
             */
            priority: "routine" | "soon" | "urgent";
            /** Because */
            because: string & ("clinicalRisk" | "exclusion" | "absence" | "familyConcern" | "careStatus" | "other");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Given another priority while waiting as a plain resource */
        ReferralReprioritisedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ReferralReprioritisedV1Fields"];
        /**
         * Referral triaged
         * @description A health service gave a referral its clinical priority.
         */
        ReferralTriagedV1: components["schemas"]["ReferralTriagedV1Fields"];
        /** Referral triaged as a CloudEvent */
        ReferralTriagedV1Event: {
            /** @constant */
            type?: "health.referral-triaged.v1";
            data?: components["schemas"]["ReferralTriagedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.referral-triaged.v1";
        });
        ReferralTriagedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Triaged on
             * Format: date
             */
            triagedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /**
             * Priority
             * @enum {string}
             */
            priority: "routine" | "soon" | "urgent";
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Referral triaged as a plain resource */
        ReferralTriagedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ReferralTriagedV1Fields"];
        /** @description One event of a batch that was not taken. */
        RefusedItem: {
            /** @description The event’s own id, where it has one. */
            id?: string;
            /** @description What the event would have been answered alone. */
            status: number;
            problem: components["schemas"]["ProblemBody"];
        };
        /** @description Another organisation told that a child is this organisation's own. */
        Relationship: {
            kind: components["schemas"]["RelationshipKind"];
            /** @description Code of the organisation whose own the child is. */
            organisation: string;
            /** @description Code of the organisation that told it, never the same. */
            toldBy: string;
            factId: string;
            from: components["schemas"]["LocalDate"];
            /** @description The day of what ended it; absent while it holds. */
            until?: components["schemas"]["LocalDate"];
        };
        /** @enum {string} */
        RelationshipKind: "attends" | "askedForAdvice" | "referredTo" | "caseOpen";
        /**
         * Answer of the family
         * @description What a family answered to what it had been told.
         */
        ReplyV1: components["schemas"]["ReplyV1Fields"];
        /** Answer of the family as a CloudEvent */
        ReplyV1Event: {
            /** @constant */
            type?: "family.reply.v1";
            data?: components["schemas"]["ReplyV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.reply.v1";
        });
        ReplyV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Answer to
             * @description What the family had been told.
             */
            to?: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /** Answer */
            answer: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Answer of the family as a plain resource */
        ReplyV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ReplyV1Fields"];
        /** @description What is left open where an address is restricted, for those who can close it with whoever told. */
        RestrictedAddress: {
            says: string;
            /** @description The facts that name a setting, or say something in words that no machine can read for an address. */
            mayTellWhere: {
                factId: string;
                fields: string[];
            }[];
        };
        /** @description Of what was carried, how much the area already held. */
        RetellFigure: {
            agency?: string;
            organisation?: string;
            service?: string;
            form?: string;
            /** @description In which it was told, `2026-03`. */
            month?: string;
            afterNotification?: boolean;
            submissions: number;
            carried: number;
            held: number;
            /** @description Held in a hundred carried, half up to one decimal. */
            percent: number | null;
        };
        /** @description The retell rate of the area: of what families were asked for, how much it already held. */
        Retelling: {
            figures: components["schemas"]["RetellFigure"][];
        };
        /** @description Tokens that are not to be believed though they have not run out. Times are seconds since 1970. */
        Revoked: {
            /** @description By `jti`. */
            tokens: {
                id: string;
                until: number;
            }[];
            /** @description All that somebody was given up to a second, by a hash of `sub`: the list is read by every service, and names nobody. */
            people: {
                person: string;
                before: number;
                until: number;
            }[];
        };
        /** @description Tokens that are not to be believed though they have not run out. */
        RevokedTokens: components["schemas"]["Revoked"];
        /** @enum {string} */
        Role: "sen-case-officer" | "senco" | "dco" | "social-worker" | "analyst" | "caldicott-guardian" | "parent" | "system:education" | "system:health" | "system:social-care" | "system:family" | "system:partnership";
        /** @description A last day that is no working day, or falls in one of these times of the year, moves to the first working day after it. */
        RollForward: {
            spans: components["schemas"]["SpanOfYear"][];
        };
        /**
         * Safeguarding involvement
         * @description That a child has a child protection plan, or is or was looked after. Status and contact only; shown only to those who need to know.
         */
        SafeguardingInvolvementV1: components["schemas"]["SafeguardingInvolvementV1Fields"];
        /** Safeguarding involvement as a CloudEvent */
        SafeguardingInvolvementV1Event: {
            /** @constant */
            type?: "social-care.safeguarding-involvement.v1";
            data?: components["schemas"]["SafeguardingInvolvementV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.safeguarding-involvement.v1";
        });
        SafeguardingInvolvementV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it has ended or its end is known.
             */
            until?: string;
            /** Status */
            status: string & ("childProtectionPlan" | "lookedAfter" | "formerlyLookedAfter");
            /** Contact’s role */
            contactRole?: string;
            /** Contact’s team */
            contactTeam?: string;
            /** Contact’s telephone */
            contactPhone?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Safeguarding involvement as a plain resource */
        SafeguardingInvolvementV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SafeguardingInvolvementV1Fields"];
        /** @description One way of looking: an NHS number, or a UPN, or a name with a date of birth. */
        SearchCriteria: {
            nhsNumber?: string;
            upn?: string;
            /** @description Words of the name, in any order. */
            name?: string;
            dateOfBirth?: components["schemas"]["LocalDate"];
            /** @description The cursor `next` of an earlier page. */
            after?: string;
        };
        /** @description A piece that was requested and has not come, though there is one of its kind. */
        SecondPurchase: {
            reference: string;
            organisation: string;
            /** @description What it is, as told: 'Standing frame'. */
            equipment: string;
            requestedOn: components["schemas"]["LocalDate"];
            child: string;
            /** @description The same kind is with this child already: under which reference, and where. */
            withTheChild: {
                reference: string;
                organisation: string;
                whereItIs?: string;
            }[];
            /** @description The same kind is idle in the area, the longest idle first. */
            idle: components["schemas"]["IdlePiece"][];
        };
        /**
         * SEN support reviewed
         * @description A setting reviewed the SEN support of a child: what was tried, and what helped.
         */
        SenSupportReviewedV1: components["schemas"]["SenSupportReviewedV1Fields"];
        /** SEN support reviewed as a CloudEvent */
        SenSupportReviewedV1Event: {
            /** @constant */
            type?: "education.sen-support-reviewed.v1";
            data?: components["schemas"]["SenSupportReviewedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.sen-support-reviewed.v1";
        });
        SenSupportReviewedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Reviewed on
             * Format: date
             */
            reviewedOn: string;
            /**
             * Support reference
             * @description The setting’s own reference for this support: every step of it cites it.
             */
            supportReference: string;
            /**
             * What was tried
             * @description Of the provision that is ordinarily available, and which toolkits.
             */
            tried?: string[];
            /** Did it help */
            helped?: string & ("yes" | "partly" | "no");
            /** What helped */
            whatHelped?: string;
            /** ‘Knowing Me’ was used */
            knowingMeUsed?: boolean;
            /** The parent took part */
            parentTookPart?: boolean;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** SEN support reviewed as a plain resource */
        SenSupportReviewedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SenSupportReviewedV1Fields"];
        /**
         * SEN support started
         * @description A setting began SEN support for a child.
         */
        SenSupportStartedV1: components["schemas"]["SenSupportStartedV1Fields"];
        /** SEN support started as a CloudEvent */
        SenSupportStartedV1Event: {
            /** @constant */
            type?: "education.sen-support-started.v1";
            data?: components["schemas"]["SenSupportStartedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.sen-support-started.v1";
        });
        SenSupportStartedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Started on
             * Format: date
             */
            startedOn: string;
            /**
             * Support reference
             * @description The setting’s own reference for this support: every step of it cites it.
             */
            supportReference: string;
            /**
             * Areas of need
             * @description At most two, the greater first.
             */
            areasOfNeed?: (string & ("SPLD" | "MLD" | "SLD" | "PMLD" | "SEMH" | "SLCN" | "HI" | "VI" | "MSI" | "PD" | "ASD" | "DS" | "OTH"))[];
            /** Parent knows */
            parentInformed?: boolean;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** SEN support started as a plain resource */
        SenSupportStartedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SenSupportStartedV1Fields"];
        /**
         * SEN support stopped
         * @description A setting stopped the SEN support of a child, and why.
         */
        SenSupportStoppedV1: components["schemas"]["SenSupportStoppedV1Fields"];
        /** SEN support stopped as a CloudEvent */
        SenSupportStoppedV1Event: {
            /** @constant */
            type?: "education.sen-support-stopped.v1";
            data?: components["schemas"]["SenSupportStoppedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.sen-support-stopped.v1";
        });
        SenSupportStoppedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Stopped on
             * Format: date
             */
            stoppedOn: string;
            /**
             * Support reference
             * @description The setting’s own reference for this support: every step of it cites it.
             */
            supportReference: string;
            /** Because */
            because: string & ("needsMet" | "planIssued" | "left" | "other");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** SEN support stopped as a plain resource */
        SenSupportStoppedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SenSupportStoppedV1Fields"];
        /**
         * @description Facts that are not ordinary are hidden, existence included, from everybody without a need to know that kind of fact.
         * @enum {string}
         */
        Sensitivity: "ordinary" | "safeguarding" | "looked-after";
        /**
         * Setting closed
         * @description Days on which a school or an early-years setting is closed: holidays, or whatever else closes it.
         */
        SettingClosedV1: components["schemas"]["SettingClosedV1Fields"];
        /** Setting closed as a CloudEvent */
        SettingClosedV1Event: {
            /** @constant */
            type?: "partnership.setting-closed.v1";
            data?: components["schemas"]["SettingClosedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "partnership.setting-closed.v1";
        });
        SettingClosedV1Fields: {
            /**
             * Setting
             * @description Code of the school or early-years setting. The subject is this code.
             */
            setting: string;
            /**
             * From
             * Format: date
             * @description The first day on which it is closed.
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day on which it is closed: it opens on the day after.
             */
            until: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source, that this one replaces.
             */
            corrects?: string;
        };
        /** Setting closed as a plain resource */
        SettingClosedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SettingClosedV1Fields"];
        /** @description Days on which a setting is closed, the first and the last of them. */
        SettingClosure: {
            setting: string;
            from: components["schemas"]["LocalDate"];
            until: components["schemas"]["LocalDate"];
        };
        /** @description So many of so many, and the percentage: half up to one decimal, null of nothing. */
        Share: {
            inTime: number;
            of: number;
            percent: number | null;
        };
        /** @description Somebody who was shown the record of the child since a fact was told, and may know facts of its kind. */
        Sighting: {
            at: components["schemas"]["Instant"];
            role: string;
            organisation: string;
            /** @description How it was seen: the record opened, its timeline, a form filled from it. */
            how: string;
            /** @description Who it was, as their token names them: said to the Caldicott guardian alone. */
            subject?: string;
        };
        /** @description How long each family has heard nothing; of the children that the caller may see. */
        Silences: {
            asAt: components["schemas"]["LocalDate"];
            /** @description The longest silence first. */
            families: components["schemas"]["ListedSilence"][];
            /** @description How many there are on all pages. */
            total: number;
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /**
         * Social care advice
         * @description What social care advises for an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(e)).
         */
        SocialCareAdviceV1: components["schemas"]["SocialCareAdviceV1Fields"];
        /** Social care advice as a CloudEvent */
        SocialCareAdviceV1Event: {
            /** @constant */
            type?: "social-care.social-care-advice.v1";
            data?: components["schemas"]["SocialCareAdviceV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.social-care-advice.v1";
        });
        SocialCareAdviceV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Advice given on
             * Format: date
             */
            givenOn: string;
            /**
             * In answer to
             * @description The asker’s request reference, where the advice answers a request.
             */
            requestReference?: string;
            /**
             * Asked by
             * @description Code of the organisation that asked.
             */
            askedBy?: string;
            /**
             * Known to social care
             * @description That the family is not known is advice too.
             * @enum {string}
             */
            knownToService: "known" | "notKnown";
            /** Needs at home and in the community */
            needs?: string;
            /** What would help */
            provision?: string;
            /** Outcomes hoped for */
            outcomes?: string[];
            /**
             * Author
             * @description Role of who gave the advice.
             */
            authorRole?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Social care advice as a plain resource */
        SocialCareAdviceV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareAdviceV1Fields"];
        /**
         * Correction answered
         * @description The organisation that told a fact answers whoever said that it is wrong.
         */
        SocialCareChallengeAnsweredV1: components["schemas"]["SocialCareChallengeAnsweredV1Fields"];
        /** Correction answered as a CloudEvent */
        SocialCareChallengeAnsweredV1Event: {
            /** @constant */
            type?: "social-care.challenge-answered.v1";
            data?: components["schemas"]["SocialCareChallengeAnsweredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.challenge-answered.v1";
        });
        SocialCareChallengeAnsweredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Fact
             * @description Your own fact, which was said to be wrong.
             */
            about: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /**
             * Challenge
             * @description The id of the event that said so.
             */
            challengeEventId: string;
            /**
             * Challenged by
             * @description Code of the organisation that said so.
             */
            challengedBy: string;
            /** Answer */
            answer: string & ("corrected" | "stands");
            /** Explanation */
            explanation?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Correction answered as a plain resource */
        SocialCareChallengeAnsweredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareChallengeAnsweredV1Fields"];
        /**
         * Concern acknowledged or answered
         * @description An organisation acknowledged or answered a concern or a complaint of a family, and what changed.
         */
        SocialCareConcernAnsweredV1: components["schemas"]["SocialCareConcernAnsweredV1Fields"];
        /** Concern acknowledged or answered as a CloudEvent */
        SocialCareConcernAnsweredV1Event: {
            /** @constant */
            type?: "social-care.concern-answered.v1";
            data?: components["schemas"]["SocialCareConcernAnsweredV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.concern-answered.v1";
        });
        SocialCareConcernAnsweredV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Concern reference
             * @description As the family gave it.
             */
            concernReference: string;
            /**
             * Raised by
             * @description Code of the organisation that told the concern, where another used the same reference.
             */
            raisedBy?: string;
            /** Step */
            step: string & ("acknowledged" | "answered");
            /** Answer */
            answer?: string;
            /** What changed */
            changed?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Concern acknowledged or answered as a plain resource */
        SocialCareConcernAnsweredV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareConcernAnsweredV1Fields"];
        SocialCareEvent: components["schemas"]["SocialCareAdviceV1Event"] | components["schemas"]["InvolvementStatusV1Event"] | components["schemas"]["SafeguardingInvolvementV1Event"] | components["schemas"]["SocialCareFactWithdrawnV1Event"] | components["schemas"]["SocialCareChallengeAnsweredV1Event"] | components["schemas"]["ContributionQualityAssuredV1Event"] | components["schemas"]["SocialCareFamilyToldV1Event"] | components["schemas"]["SocialCareNamedContactV1Event"] | components["schemas"]["SocialCareSignpostedV1Event"] | components["schemas"]["SocialCareConcernAnsweredV1Event"] | components["schemas"]["SocialCareFrontDoorContactV1Event"] | components["schemas"]["SocialCareFrontDoorAnswerV1Event"] | components["schemas"]["LookedAfterReviewHeldV1Event"] | components["schemas"]["PlanAlignmentV1Event"];
        /**
         * Fact withdrawn
         * @description The organisation that told a fact takes it back: it should not have been told.
         */
        SocialCareFactWithdrawnV1: components["schemas"]["SocialCareFactWithdrawnV1Fields"];
        /** Fact withdrawn as a CloudEvent */
        SocialCareFactWithdrawnV1Event: {
            /** @constant */
            type?: "social-care.fact-withdrawn.v1";
            data?: components["schemas"]["SocialCareFactWithdrawnV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.fact-withdrawn.v1";
        });
        SocialCareFactWithdrawnV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Withdrawn on
             * Format: date
             */
            withdrawnOn: string;
            /**
             * Withdraws
             * @description The id of the event, told before by the same source about the same child, that should not have been told. It stays in the history, struck through.
             */
            withdraws: string;
            /** Reason */
            reason?: string;
        };
        /** Fact withdrawn as a plain resource */
        SocialCareFactWithdrawnV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareFactWithdrawnV1Fields"];
        /**
         * Family told
         * @description What a family was told by this agency: on which day, how, by whom and in which words.
         */
        SocialCareFamilyToldV1: components["schemas"]["SocialCareFamilyToldV1Fields"];
        /** Family told as a CloudEvent */
        SocialCareFamilyToldV1Event: {
            /** @constant */
            type?: "social-care.family-told.v1";
            data?: components["schemas"]["SocialCareFamilyToldV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.family-told.v1";
        });
        SocialCareFamilyToldV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Told on
             * Format: date
             */
            toldOn: string;
            /** How */
            how: string & ("meeting" | "telephone" | "letter" | "message");
            /**
             * By
             * @description Role of who told them.
             */
            byRole?: string;
            /** In these words */
            words: string;
            /**
             * Of what
             * @description The fact that it is about.
             */
            of?: {
                /**
                 * Told by
                 * @description Code of the organisation that told it.
                 */
                organisation: string;
                /**
                 * Event
                 * @description The id that the organisation gave its event.
                 */
                eventId: string;
                /**
                 * Agency
                 * @description The agency to whose service it was told.
                 * @enum {string}
                 */
                agency: "education" | "health" | "social-care" | "family";
            };
            /** Reference of the case that it is about */
            ofCase?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Family told as a plain resource */
        SocialCareFamilyToldV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareFamilyToldV1Fields"];
        /**
         * Contact at the front door answered
         * @description A service said what it does with a contact at a front door, and whether whoever asked has heard.
         */
        SocialCareFrontDoorAnswerV1: components["schemas"]["SocialCareFrontDoorAnswerV1Fields"];
        /** Contact at the front door answered as a CloudEvent */
        SocialCareFrontDoorAnswerV1Event: {
            /** @constant */
            type?: "social-care.front-door-answer.v1";
            data?: components["schemas"]["SocialCareFrontDoorAnswerV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.front-door-answer.v1";
        });
        SocialCareFrontDoorAnswerV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Answered on
             * Format: date
             */
            answeredOn: string;
            /**
             * Contact reference
             * @description The front door’s own: every answer cites it.
             */
            contactReference: string;
            /**
             * Contact of
             * @description Code of the organisation whose front door took it.
             */
            contactOf: string;
            /** Outcome */
            outcome: string & ("taken" | "advice" | "elsewhere" | "nothing");
            /** Sent on to */
            sentOnTo?: string;
            /**
             * Asker told on
             * Format: date
             * @description The day on which whoever asked heard of it.
             */
            askerToldOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Contact at the front door answered as a plain resource */
        SocialCareFrontDoorAnswerV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareFrontDoorAnswerV1Fields"];
        /**
         * Contact at the front door
         * @description Somebody asked for help for a child at a front door: one contact, for as many services as it needs.
         */
        SocialCareFrontDoorContactV1: components["schemas"]["SocialCareFrontDoorContactV1Fields"];
        /** Contact at the front door as a CloudEvent */
        SocialCareFrontDoorContactV1Event: {
            /** @constant */
            type?: "social-care.front-door-contact.v1";
            data?: components["schemas"]["SocialCareFrontDoorContactV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.front-door-contact.v1";
        });
        SocialCareFrontDoorContactV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Received on
             * Format: date
             */
            receivedOn: string;
            /**
             * Contact reference
             * @description The front door’s own: every answer cites it.
             */
            contactReference: string;
            /** Door */
            door: string & ("contactAndReferral" | "neurodevelopmentalHub" | "familyHub");
            /** From */
            from: string & ("family" | "setting" | "health" | "other");
            /**
             * Goes to
             * @description Codes of the organisations whose services are asked: one contact, and as many as it needs.
             */
            goesTo: string[];
            /** What is asked */
            asked?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Contact at the front door as a plain resource */
        SocialCareFrontDoorContactV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareFrontDoorContactV1Fields"];
        /**
         * Whom to ask
         * @description A named person whom family and colleagues can ask about this child, from a day on and until when.
         */
        SocialCareNamedContactV1: components["schemas"]["SocialCareNamedContactV1Fields"];
        /** Whom to ask as a CloudEvent */
        SocialCareNamedContactV1Event: {
            /** @constant */
            type?: "social-care.named-contact.v1";
            data?: components["schemas"]["SocialCareNamedContactV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.named-contact.v1";
        });
        SocialCareNamedContactV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it has ended.
             */
            until?: string;
            /** As */
            as: string & ("namedForSend" | "caseOfficer" | "keyWorker" | "navigator" | "healthVisitor" | "schoolNurse" | "clinicalOfficerLink" | "socialWorker");
            /** Name */
            name?: string;
            /** Telephone */
            telephone?: string;
            /** E-mail */
            email?: string;
            /** Team */
            team?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Whom to ask as a plain resource */
        SocialCareNamedContactV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareNamedContactV1Fields"];
        /**
         * Shown where to find help
         * @description A family was pointed to independent advice, the local offer or others who help; opened or not.
         */
        SocialCareSignpostedV1: components["schemas"]["SocialCareSignpostedV1Fields"];
        /** Shown where to find help as a CloudEvent */
        SocialCareSignpostedV1Event: {
            /** @constant */
            type?: "social-care.signposted.v1";
            data?: components["schemas"]["SocialCareSignpostedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "social-care.signposted.v1";
        });
        SocialCareSignpostedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** To */
            to: string & ("independentAdvice" | "localOffer" | "community" | "voluntary");
            /** Which */
            which?: string;
            /**
             * Opened on
             * Format: date
             * @description The day on which the family opened it or went there, where that is known.
             */
            openedOn?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Shown where to find help as a plain resource */
        SocialCareSignpostedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SocialCareSignpostedV1Fields"];
        SourcedValue: {
            value: string;
            flags: components["schemas"]["Flag"][];
            /** @description True while it is the last thing that at least one source record said of this attribute. */
            current: boolean;
            /** @description Newest first. Repeats of the same value are folded into one with several sources. */
            saidBy: components["schemas"]["Provenance"][];
        };
        /** @description A day of the year, `MM-DD`, and the last of a time that begins with it: 25 December to 1 January passes into the next year. */
        SpanOfYear: {
            from: string;
            until: string;
        };
        /** @description The time limits that clocks are computed by. */
        StandardCatalogue: {
            /** @description Changes whenever any word, number or date in it does. */
            version: string;
            standards: components["schemas"]["ListedStandard"][];
        };
        /**
         * @description Where a figure and a list show it.
         * @enum {string}
         */
        StandardGroup: "ehc" | "advice" | "health" | "support" | "care" | "family";
        /**
         * @description Only `law` and `guidance` can be breached; a `national` measure is reported; a `local` practice is an area's own.
         * @enum {string}
         */
        StandardKind: "law" | "guidance" | "national" | "local";
        /** @description What has become of a fact, as the records know it. */
        StateOfFact: {
            /** @enum {string} */
            state: "inRecord" | "inReview" | "parked";
            reason?: string;
        };
        /** @description What the records know of each fact, by its id; a fact of which nothing is said is not here yet. */
        StatesOfFacts: {
            states: {
                [key: string]: components["schemas"]["StateOfFact"];
            };
        };
        /** @enum {string} */
        Status: "running" | "metInTime" | "metLate" | "excused" | "overdue" | "stopped" | "cutShort";
        /** @description A step of this name, with one of these values in each named attribute: `{ step: 'referralDecided', where: { decision: ['declined'] } }`. */
        StepPattern: {
            step: string;
            where?: {
                [key: string]: string[];
            };
            /** @description Only a step that tells this attribute, whatever it says: a day by which it is to be done again. */
            having?: string;
        };
        /** @description A step after which the duty is no longer owed, and what it says of it: 'a draft plan was sent'. */
        StopPattern: {
            step: string;
            where?: {
                [key: string]: string[];
            };
            /** @description Only a step that tells this attribute, whatever it says: a day by which it is to be done again. */
            having?: string;
            says: string;
            /**
             * @description What was overdue by then stays overdue for ever, as not given in time; it only waits no longer.
             * @constant
             */
            overdueStays?: true;
        };
        /** @enum {string} */
        StuckAt: "notAcknowledged" | "familyNotTold" | "twoSawNobodyActed";
        /**
         * Support after the outcome
         * @description A health service offered support after it had told the outcome of an assessment.
         */
        SupportAfterDiagnosisV1: components["schemas"]["SupportAfterDiagnosisV1Fields"];
        /** Support after the outcome as a CloudEvent */
        SupportAfterDiagnosisV1Event: {
            /** @constant */
            type?: "health.support-after-diagnosis.v1";
            data?: components["schemas"]["SupportAfterDiagnosisV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.support-after-diagnosis.v1";
        });
        SupportAfterDiagnosisV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Offered on
             * Format: date
             */
            offeredOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /** Support */
            support: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Support after the outcome as a plain resource */
        SupportAfterDiagnosisV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SupportAfterDiagnosisV1Fields"];
        /**
         * Suspension
         * @description A school suspended a child for a number of half days.
         */
        SuspensionV1: components["schemas"]["SuspensionV1Fields"];
        /** Suspension as a CloudEvent */
        SuspensionV1Event: {
            /** @constant */
            type?: "education.suspension.v1";
            data?: components["schemas"]["SuspensionV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.suspension.v1";
        });
        SuspensionV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * First day
             * Format: date
             */
            from: string;
            /**
             * Sessions
             * @description Half days.
             */
            sessions: number;
            /** What happened */
            account?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Suspension as a plain resource */
        SuspensionV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["SuspensionV1Fields"];
        /** @description One event of a batch that is safe on disk. */
        TakenItem: {
            id: string;
            source: string;
            /** @enum {string} */
            outcome: "told" | "alreadyTold";
            /** @description The fact's own id in records, `…/facts/{factId}`. */
            factId: string;
            recordedAt: components["schemas"]["Instant"];
            /** @description What is odd about it, though it was taken: a check digit that is wrong. Absent where nothing is. */
            warnings?: components["schemas"]["Warning"][];
            /** @constant */
            status: 202;
        };
        /** @description A team of an organisation, and who is in it, from a day on. */
        Team: {
            team: string;
            organisation: string;
            officers?: string[];
            caseOfficers?: string[];
            inForceFrom: string;
            inForceTo?: string;
        };
        /**
         * Team listed
         * @description A team of officers in an organisation, and who is in it, in force from a day.
         */
        TeamListedV1: components["schemas"]["TeamListedV1Fields"];
        /** Team listed as a CloudEvent */
        TeamListedV1Event: {
            /** @constant */
            type?: "partnership.team-listed.v1";
            data?: components["schemas"]["TeamListedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "partnership.team-listed.v1";
        });
        TeamListedV1Fields: {
            /**
             * Team
             * @description Its name in its organisation.
             */
            team: string;
            /**
             * Organisation
             * @description Code of the organisation whose team it is. The subject is this code.
             */
            organisation: string;
            /**
             * Officers
             * @description Who is in it: the subjects of their tokens, and no names.
             */
            officers?: string[];
            /**
             * Case officers
             * @description The names by which cases name those of them who have cases: what a list of work can be narrowed to.
             */
            caseOfficers?: string[];
            /**
             * In force from
             * Format: date
             */
            inForceFrom: string;
            /**
             * In force to
             * Format: date
             * @description The last day on which it is so. Left out: until another listing takes its place.
             */
            inForceTo?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source, that this one replaces.
             */
            corrects?: string;
        };
        /** Team listed as a plain resource */
        TeamListedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["TeamListedV1Fields"];
        /** @description The teams of a day, by organisation and name. */
        Teams: {
            asAt: components["schemas"]["LocalDate"];
            teams: components["schemas"]["Team"][];
        };
        Timeline: {
            /** @description The child's id: the one to keep. */
            id: string;
            asAt: components["schemas"]["LocalDate"];
            knownAt: components["schemas"]["Instant"];
            /** @description What this reader's role never sees, said whether or not there is any of it here. */
            notShown: string;
            /** @description Newest first by when it was so. Corrected facts stay, with what corrected them. */
            items: components["schemas"]["TimelineItem"][];
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /** @description What was said, without its content. */
        TimelineItem: {
            /** @description The id that the teller gave its event. */
            eventId: string;
            kind: string;
            agency: string;
            sourceRecord: string;
            /** @description The teller's own reference for the child. */
            subject: string;
            /**
             * @description Only what stands counts. What was corrected, or withdrawn as never so, stays to be seen.
             * @enum {string}
             */
            status: "stands" | "corrected" | "withdrawn";
            /** @description The id of the fact that it corrects. */
            corrects?: string;
            /** @description The id of the fact that stands in its place. */
            correctedBy?: string;
            /** @description The id of the fact that it withdraws. */
            withdraws?: string;
            /** @description The id of the fact by which its own organisation took it back. */
            withdrawnBy?: string;
            /** @description The id of the fact of this child that it is about. */
            about?: string;
            /** @description Another record, on which the fact is that it is about, or that is about it: nothing but the event's id ties them. */
            tiedToRecord?: string;
            flags: components["schemas"]["Flag"][];
            factId: unknown;
            organisation: unknown;
            type: unknown;
            title: unknown;
            occurredOn: unknown;
            recordedAt: unknown;
            recordedBasis: unknown;
        };
        /** @description How the area keeps its time limits, as at a day and as known at a moment. */
        Timeliness: {
            asAt: components["schemas"]["LocalDate"];
            knownAt: components["schemas"]["Instant"];
            /** @description Whether all that the services’ clocks recorded up to `knownAt` is counted: then only what an import states to have been recorded earlier, or what was parked, can still change these figures. */
            settled: boolean;
            basis: components["schemas"]["Basis"];
            /** @description Changes whenever any word, number or date of the standards does. */
            catalogueVersion: string;
            figures: components["schemas"]["NamedFigure"][];
            /** @description What was told and can be in no figure, or cannot be joined with the rest of its child: how much of it, and why. */
            notCounted: components["schemas"]["NotCounted"][];
        };
        /** @description One case behind a figure. */
        TimelinessCase: {
            pathway: string;
            setting: string;
            need: string;
            age: string;
            /** @description The case without the child: the same each time, and it leads nowhere. */
            case: string;
            /** @description The child without a name: the same on every case of the child at one `knownAt`, and it leads nowhere. */
            pseudonym: string;
            /** @description The child's id, for those who may open the child. */
            child?: string;
            standard: string;
            /** @description Code of the organisation that owes it. */
            body: string;
            startedOn: components["schemas"]["LocalDate"];
            /** @description Where its time is counted from an earlier day: a wait that goes on with another provider. */
            waitingSince?: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            metOn?: components["schemas"]["LocalDate"];
            stoppedOn?: components["schemas"]["LocalDate"];
            /** @description How it fell, in the words of a figure. */
            status: components["schemas"]["Outcome"];
            /** @description The same as the child's record says it: `metInTime`, `metLate` and `cutShort` where this says `inTime` and `late`. */
            statusOnRecord: components["schemas"]["Status"];
            /** @description Days from the first to the one on which it was done or called off, or to `asAt`; of a time that must be given, none. */
            days?: number;
            /** @description The same in weeks, half up to one decimal. */
            weeks?: number;
            /** @description True where an exception is made out, in time or not. */
            hasException: boolean;
            /** @description The facts that started and ended it, for those who may open the child: an event's number, once guessed, gives its fact away. */
            source?: {
                startedBy: string;
                endedBy?: string;
            };
        };
        /** @description The cases that a figure counts, by their last day in time. */
        TimelinessCases: {
            asAt: components["schemas"]["LocalDate"];
            basis: components["schemas"]["Basis"];
            knownAt: components["schemas"]["Instant"];
            cases: components["schemas"]["TimelinessCase"][];
            /** @description How many there are on all pages: what the figure says. */
            total: number;
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /** @description Comma-separated, with a line of names. */
        TimelinessCsv: string;
        /** @description By which cases a figure that was known at one moment differs from the same one known at another. */
        TimelinessDifferences: {
            asAt: components["schemas"]["LocalDate"];
            knownAt: components["schemas"]["Instant"];
            basis: components["schemas"]["Basis"];
            knownBefore: components["schemas"]["Instant"];
            /** @description How many cases the figure counts at either moment. */
            counted: {
                before: number;
                after: number;
            };
            cases: components["schemas"]["DifferingCase"][];
            /** @description How many cases differ, on all pages. */
            total: number;
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /** @description Which tokens to take back; nothing of it: the one that is shown. */
        TokenToRevoke: {
            /** @description The `jti` of a token. */
            jti?: string;
            /** @description The `sub` of whoever is to be signed out everywhere. */
            subject?: string;
        };
        /** @description Whom a token is wanted for. */
        TokenWanted: {
            persona: components["schemas"]["Role"];
            /** @description Another than the persona's own. */
            organisation?: string;
            /** @description The children that a parent may see. */
            child?: string | string[];
            /**
             * @description For system personas: may state when a fact was recorded.
             * @constant
             */
            scope?: "backfill";
        };
        /**
         * Took part
         * @description A child, a parent or their forum took part in a meeting, a review or the making of something.
         */
        TookPartV1: components["schemas"]["TookPartV1Fields"];
        /** Took part as a CloudEvent */
        TookPartV1Event: {
            /** @constant */
            type?: "family.took-part.v1";
            data?: components["schemas"]["TookPartV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.took-part.v1";
        });
        TookPartV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * On
             * Format: date
             */
            on: string;
            /** In what */
            inWhat: string;
            /** Who */
            who: (string & ("child" | "youngPerson" | "parent" | "forum"))[];
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Took part as a plain resource */
        TookPartV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["TookPartV1Fields"];
        /**
         * Top-up funding
         * @description A setting has funding beyond its own for a child, from a day on.
         */
        TopUpFundingV1: components["schemas"]["TopUpFundingV1Fields"];
        /** Top-up funding as a CloudEvent */
        TopUpFundingV1Event: {
            /** @constant */
            type?: "education.top-up-funding.v1";
            data?: components["schemas"]["TopUpFundingV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "education.top-up-funding.v1";
        });
        TopUpFundingV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             * @description The last day, where it is known.
             */
            until?: string;
            /** Band */
            band?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Top-up funding as a plain resource */
        TopUpFundingV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["TopUpFundingV1Fields"];
        /** @description How many children a setting or a team has in the tracker, and how many of these are stuck. */
        TrackedGroup: {
            name: string;
            children: number;
            stuck: number;
        };
        /**
         * Treatment begun, or decided against
         * @description A child had the first treatment, or it was decided that there is none.
         */
        TreatmentDecidedV1: components["schemas"]["TreatmentDecidedV1Fields"];
        /** Treatment begun, or decided against as a CloudEvent */
        TreatmentDecidedV1Event: {
            /** @constant */
            type?: "health.treatment-decided.v1";
            data?: components["schemas"]["TreatmentDecidedV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "health.treatment-decided.v1";
        });
        TreatmentDecidedV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Decided on
             * Format: date
             */
            decidedOn: string;
            /**
             * Referral reference
             * @description The trust’s own reference for this referral: every step of it cites it.
             */
            referralReference: string;
            /** Decision */
            decision: string & ("firstTreatment" | "activeMonitoring" | "notToTreat" | "declinedByFamily");
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Treatment begun, or decided against as a plain resource */
        TreatmentDecidedV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["TreatmentDecidedV1Fields"];
        /** @description A stop that did not hold: from its day until the day it was taken up again nothing was owed, and no time was lost by it. */
        Undone: {
            stoppedOn: components["schemas"]["LocalDate"];
            stoppedBecause: string;
            /** @constant */
            overdueStays?: true;
            stoppedBy: string;
            resumedOn: components["schemas"]["LocalDate"];
            resumedBy: string;
        };
        /**
         * Views, wishes and aspirations
         * @description What the child, the young person or the parent says of themselves, what they wish for and what helps (section A of an EHC plan).
         */
        ViewsV1: components["schemas"]["ViewsV1Fields"];
        /** Views, wishes and aspirations as a CloudEvent */
        ViewsV1Event: {
            /** @constant */
            type?: "family.views.v1";
            data?: components["schemas"]["ViewsV1"];
        } & (components["schemas"]["CloudEvent"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "family.views.v1";
        });
        ViewsV1Fields: {
            child: components["schemas"]["ChildIdentity"];
            /**
             * Stated on
             * Format: date
             */
            statedOn: string;
            /**
             * Stated by
             * @enum {string}
             */
            statedBy: "parent" | "youngPerson" | "child";
            /** Views */
            views?: string;
            /** Wishes */
            wishes?: string;
            /** Aspirations */
            aspirations?: string;
            /** What helps */
            whatHelps?: string;
            /** How they were gathered */
            gathered?: string & ("written" | "spoken" | "pictures" | "observed");
            /**
             * By
             * @description Role of who gathered them; the family itself where it is left out.
             */
            gatheredBy?: string;
            /**
             * Corrects
             * @description The id of the event, told before by the same source about the same child, that this one replaces. The earlier one stays in the history, struck through.
             */
            corrects?: string;
        };
        /** Views, wishes and aspirations as a plain resource */
        ViewsV1Resource: components["schemas"]["PlainResource"] & components["schemas"]["ViewsV1Fields"];
        /** @description Something that was waited for, by the time limit that it has. */
        WaitedFor: {
            id: unknown;
            standard: unknown;
            title: string;
            body: unknown;
            startedOn: unknown;
            dueOn: unknown;
            status: components["schemas"]["Status"];
            endedOn?: components["schemas"]["LocalDate"];
            /** @description Days of the year on which it was waited for. */
            daysInYear: number;
            /** @description Days past its last day by the day looked back from; none where it was not late. */
            daysLate: number;
        };
        /** @description Who waits, how long, and how long they may expect to. */
        Waits: {
            asAt: components["schemas"]["LocalDate"];
            /** @description In the order of their titles. */
            pathways: components["schemas"]["PathwayWaits"][];
        };
        /** @description What is odd about a fact that was taken all the same, named as a problem names its errors. It never quotes a value. */
        Warning: {
            /** @description JSON Pointer into the event. */
            pointer: string;
            /** @description Never changes. */
            code: string;
            message: string;
        };
        /** @description How long cases took, or have waited. */
        Weeks: {
            /** @description How many cases these are. */
            of: number;
            /** @description All their days together: means of several figures are added up by these, and never averaged. */
            days: number;
            /** @description Half up to one decimal, null of no case; a median of several figures is not to be had from theirs. */
            medianWeeks: number | null;
            meanWeeks: number | null;
            under18Weeks: number;
            from18To52Weeks: number;
            over52Weeks: number;
            /** @description Of those over 52. */
            over104Weeks: number;
        };
        /** @description What has been told of the area's children, newest told first. */
        WhatsNew: {
            /** @description Later than this moment: what was asked, or three months ago where that is later. */
            since: components["schemas"]["Instant"];
            items: components["schemas"]["NewFact"][];
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /**
         * @description Whose duty it is; which organisation that is for one child, the steps say.
         * @enum {string}
         */
        WhoMust: "council" | "health" | "school" | "educationalPsychologist" | "socialCare" | "whoeverWasAsked";
        /** @description What needs doing, by what it is; for the children that the caller may see. */
        Worklist: {
            asAt: components["schemas"]["LocalDate"];
            /** @description Of all rows of the officer, body and setting that were asked for, on all pages. */
            counts: {
                overdue: number;
                dueSoon: number;
                yours: number;
                waitingOnOthers: number;
                toTellFamily: number;
            };
            /** @description The rows of this page. */
            groups: {
                group: components["schemas"]["Group"];
                rows: components["schemas"]["ListedWork"][];
            }[];
            /** @description What the list can be narrowed to: all that occurs in it, whatever was asked for. */
            choices: {
                officers: string[];
                bodies: string[];
                settings: string[];
            };
            /** @description The cursor of the next page, while there is one. */
            next?: string;
        };
        /** @description Comma-separated, with a line of names. */
        WorklistCsv: string;
    };
    responses: {
        /** @description Safe on disk. */
        "safe-on-disk": {
            headers: {
                correlation: components["headers"]["correlation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        /** @description Safe on disk: a receipt, or for a batch a result for each event. */
        "safe-on-disk-a-receipt-or-for-a-batch-a-result-for-each-event": {
            headers: {
                correlation: components["headers"]["correlation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Receipt"] | components["schemas"]["BatchResults"];
            };
        };
        /** @description Safe on disk, and on its way to everybody who must know. */
        "safe-on-disk-and-on-its-way-to-everybody-who-must-know": {
            headers: {
                correlation: components["headers"]["correlation"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Receipt"];
            };
        };
        /** @description What went wrong, and what to do. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemAnswer"];
            };
        };
    };
    parameters: {
        /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
        "Idempotency-Key": string;
        /** @description The ETag that you have. */
        "If-None-Match": string;
        /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
        after: string;
        /** @description Of the child when the time limit started, in whole years; `notTold`. */
        age: string;
        /** @description `due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere. */
        basis: string;
        /** @description The first of the last days in time that count. */
        dueFrom: string;
        /** @description The last of them. */
        dueTo: string;
        /** @description One group: `overdue`, `dueSoon`, `yours`, `waitingOnOthers` or `toTellFamily`. All unless said. */
        group: string;
        /** @description By what had been told at this moment. Now unless said. */
        knownAt: string;
        /** @description One month, instead of `from` and `to`. */
        month: string;
        /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
        need: string;
        /** @description The name of the case officer, as it was told. */
        officer: string;
        /** @description One pathway, by its code; `notApplicable` of cases that have none. */
        pathway: string;
        /** @description What the rows of a group are ordered by: `due`, the most urgent first, unless said; or `child` (by name), `what`, `body` (by its code) or `officer`; `-due` and so on the other way round. The rows of one child stand together. */
        sort: string;
        /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
        standard: string;
        /** @description The last month. */
        to: string;
        /** @description Only those that took, or have waited, so long: `under18Weeks`, `from18To52Weeks`, `under20Weeks`, `from20To52Weeks`, `over52Weeks`, `over104Weeks`. */
        waited: string;
        /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
        "X-With-Server-Date": string;
        /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
        Prefer: string;
    };
    requestBodies: never;
    headers: {
        /** @description The id of this request, in the audit and in our logs. */
        correlation: string;
        /** @description Of what is shown: the same while nothing changed for you. Send it as `If-None-Match`. */
        etag: string;
        /** @description `<address>; rel="next"`, while there is a next page. */
        link: string;
        /** @description How many seconds the view may be behind what has been told, or `unknown`. */
        "projection-lag": string;
        /** @description What `Prefer` asked for, where this problem is answered because it did. */
        "preference-applied": string;
        /** @description Seconds to wait. */
        "retry-after": number;
        /** @description `Bearer`. */
        "www-authenticate": string;
    };
    pathItems: never;
}
export type AboutFact = components['schemas']['AboutFact'];
export type AbsenceV1 = components['schemas']['AbsenceV1'];
export type AbsenceV1Event = components['schemas']['AbsenceV1Event'];
export type AbsenceV1Fields = components['schemas']['AbsenceV1Fields'];
export type AbsenceV1Resource = components['schemas']['AbsenceV1Resource'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type AdviceAsked = components['schemas']['AdviceAsked'];
export type AdviceRequestReceivedV1 = components['schemas']['AdviceRequestReceivedV1'];
export type AdviceRequestReceivedV1Event = components['schemas']['AdviceRequestReceivedV1Event'];
export type AdviceRequestReceivedV1Fields = components['schemas']['AdviceRequestReceivedV1Fields'];
export type AdviceRequestReceivedV1Resource = components['schemas']['AdviceRequestReceivedV1Resource'];
export type AdviceRequestV1 = components['schemas']['AdviceRequestV1'];
export type AdviceRequestV1Event = components['schemas']['AdviceRequestV1Event'];
export type AdviceRequestV1Fields = components['schemas']['AdviceRequestV1Fields'];
export type AdviceRequestV1Resource = components['schemas']['AdviceRequestV1Resource'];
export type Agency = components['schemas']['Agency'];
export type AgencyVoice = components['schemas']['AgencyVoice'];
export type AnnualHealthCheckV1 = components['schemas']['AnnualHealthCheckV1'];
export type AnnualHealthCheckV1Event = components['schemas']['AnnualHealthCheckV1Event'];
export type AnnualHealthCheckV1Fields = components['schemas']['AnnualHealthCheckV1Fields'];
export type AnnualHealthCheckV1Resource = components['schemas']['AnnualHealthCheckV1Resource'];
export type AssessmentOutcomeToldV1 = components['schemas']['AssessmentOutcomeToldV1'];
export type AssessmentOutcomeToldV1Event = components['schemas']['AssessmentOutcomeToldV1Event'];
export type AssessmentOutcomeToldV1Fields = components['schemas']['AssessmentOutcomeToldV1Fields'];
export type AssessmentOutcomeToldV1Resource = components['schemas']['AssessmentOutcomeToldV1Resource'];
export type AssessmentStartedV1 = components['schemas']['AssessmentStartedV1'];
export type AssessmentStartedV1Event = components['schemas']['AssessmentStartedV1Event'];
export type AssessmentStartedV1Fields = components['schemas']['AssessmentStartedV1Fields'];
export type AssessmentStartedV1Resource = components['schemas']['AssessmentStartedV1Resource'];
export type Attribute = components['schemas']['Attribute'];
export type Basis = components['schemas']['Basis'];
export type BatchResults = components['schemas']['BatchResults'];
export type Case = components['schemas']['Case'];
export type Challenge = components['schemas']['Challenge'];
export type Change = components['schemas']['Change'];
export type Changes = components['schemas']['Changes'];
export type ChildClocks = components['schemas']['ChildClocks'];
export type ChildHealthCheckV1 = components['schemas']['ChildHealthCheckV1'];
export type ChildHealthCheckV1Event = components['schemas']['ChildHealthCheckV1Event'];
export type ChildHealthCheckV1Fields = components['schemas']['ChildHealthCheckV1Fields'];
export type ChildHealthCheckV1Resource = components['schemas']['ChildHealthCheckV1Resource'];
export type ChildIdentity = components['schemas']['ChildIdentity'];
export type ChildInList = components['schemas']['ChildInList'];
export type ChildOffCaseloadV1 = components['schemas']['ChildOffCaseloadV1'];
export type ChildOffCaseloadV1Event = components['schemas']['ChildOffCaseloadV1Event'];
export type ChildOffCaseloadV1Fields = components['schemas']['ChildOffCaseloadV1Fields'];
export type ChildOffCaseloadV1Resource = components['schemas']['ChildOffCaseloadV1Resource'];
export type ChildOnCaseloadV1 = components['schemas']['ChildOnCaseloadV1'];
export type ChildOnCaseloadV1Event = components['schemas']['ChildOnCaseloadV1Event'];
export type ChildOnCaseloadV1Fields = components['schemas']['ChildOnCaseloadV1Fields'];
export type ChildOnCaseloadV1Resource = components['schemas']['ChildOnCaseloadV1Resource'];
export type ChildRecord = components['schemas']['ChildRecord'];
export type ClinicalRiskAssessedV1 = components['schemas']['ClinicalRiskAssessedV1'];
export type ClinicalRiskAssessedV1Event = components['schemas']['ClinicalRiskAssessedV1Event'];
export type ClinicalRiskAssessedV1Fields = components['schemas']['ClinicalRiskAssessedV1Fields'];
export type ClinicalRiskAssessedV1Resource = components['schemas']['ClinicalRiskAssessedV1Resource'];
export type ClosureRule = components['schemas']['ClosureRule'];
export type ClosureShown = components['schemas']['ClosureShown'];
export type Closures = components['schemas']['Closures'];
export type CloudEvent = components['schemas']['CloudEvent'];
export type CloudEventExample = components['schemas']['CloudEventExample'];
export type ConcernRaisedV1 = components['schemas']['ConcernRaisedV1'];
export type ConcernRaisedV1Event = components['schemas']['ConcernRaisedV1Event'];
export type ConcernRaisedV1Fields = components['schemas']['ConcernRaisedV1Fields'];
export type ConcernRaisedV1Resource = components['schemas']['ConcernRaisedV1Resource'];
export type ContactDetailsV1 = components['schemas']['ContactDetailsV1'];
export type ContactDetailsV1Event = components['schemas']['ContactDetailsV1Event'];
export type ContactDetailsV1Fields = components['schemas']['ContactDetailsV1Fields'];
export type ContactDetailsV1Resource = components['schemas']['ContactDetailsV1Resource'];
export type ContractCatalogue = components['schemas']['ContractCatalogue'];
export type ContributionQualityAssuredV1 = components['schemas']['ContributionQualityAssuredV1'];
export type ContributionQualityAssuredV1Event = components['schemas']['ContributionQualityAssuredV1Event'];
export type ContributionQualityAssuredV1Fields = components['schemas']['ContributionQualityAssuredV1Fields'];
export type ContributionQualityAssuredV1Resource = components['schemas']['ContributionQualityAssuredV1Resource'];
export type CorrectionAskedV1 = components['schemas']['CorrectionAskedV1'];
export type CorrectionAskedV1Event = components['schemas']['CorrectionAskedV1Event'];
export type CorrectionAskedV1Fields = components['schemas']['CorrectionAskedV1Fields'];
export type CorrectionAskedV1Resource = components['schemas']['CorrectionAskedV1Resource'];
export type Count = components['schemas']['Count'];
export type Counted = components['schemas']['Counted'];
export type CountingWord = components['schemas']['CountingWord'];
export type CustodyV1 = components['schemas']['CustodyV1'];
export type CustodyV1Event = components['schemas']['CustodyV1Event'];
export type CustodyV1Fields = components['schemas']['CustodyV1Fields'];
export type CustodyV1Resource = components['schemas']['CustodyV1Resource'];
export type DayOfYear = components['schemas']['DayOfYear'];
export type DescribedAdviser = components['schemas']['DescribedAdviser'];
export type DescribedCaseKind = components['schemas']['DescribedCaseKind'];
export type DescribedCaseKinds = components['schemas']['DescribedCaseKinds'];
export type DescribedContract = components['schemas']['DescribedContract'];
export type DescribedProblem = components['schemas']['DescribedProblem'];
export type DifferingCase = components['schemas']['DifferingCase'];
export type Discovery = components['schemas']['Discovery'];
export type DraftCommentsReceivedV1 = components['schemas']['DraftCommentsReceivedV1'];
export type DraftCommentsReceivedV1Event = components['schemas']['DraftCommentsReceivedV1Event'];
export type DraftCommentsReceivedV1Fields = components['schemas']['DraftCommentsReceivedV1Fields'];
export type DraftCommentsReceivedV1Resource = components['schemas']['DraftCommentsReceivedV1Resource'];
export type EarlierDue = components['schemas']['EarlierDue'];
export type EarlyHealthNotificationV1 = components['schemas']['EarlyHealthNotificationV1'];
export type EarlyHealthNotificationV1Event = components['schemas']['EarlyHealthNotificationV1Event'];
export type EarlyHealthNotificationV1Fields = components['schemas']['EarlyHealthNotificationV1Fields'];
export type EarlyHealthNotificationV1Resource = components['schemas']['EarlyHealthNotificationV1Resource'];
export type EarlyHealthStepV1 = components['schemas']['EarlyHealthStepV1'];
export type EarlyHealthStepV1Event = components['schemas']['EarlyHealthStepV1Event'];
export type EarlyHealthStepV1Fields = components['schemas']['EarlyHealthStepV1Fields'];
export type EarlyHealthStepV1Resource = components['schemas']['EarlyHealthStepV1Resource'];
export type EarlyIdentifications = components['schemas']['EarlyIdentifications'];
export type EarlyYearsNotificationV1 = components['schemas']['EarlyYearsNotificationV1'];
export type EarlyYearsNotificationV1Event = components['schemas']['EarlyYearsNotificationV1Event'];
export type EarlyYearsNotificationV1Fields = components['schemas']['EarlyYearsNotificationV1Fields'];
export type EarlyYearsNotificationV1Resource = components['schemas']['EarlyYearsNotificationV1Resource'];
export type EducationChallengeAnsweredV1 = components['schemas']['EducationChallengeAnsweredV1'];
export type EducationChallengeAnsweredV1Event = components['schemas']['EducationChallengeAnsweredV1Event'];
export type EducationChallengeAnsweredV1Fields = components['schemas']['EducationChallengeAnsweredV1Fields'];
export type EducationChallengeAnsweredV1Resource = components['schemas']['EducationChallengeAnsweredV1Resource'];
export type EducationConcernAnsweredV1 = components['schemas']['EducationConcernAnsweredV1'];
export type EducationConcernAnsweredV1Event = components['schemas']['EducationConcernAnsweredV1Event'];
export type EducationConcernAnsweredV1Fields = components['schemas']['EducationConcernAnsweredV1Fields'];
export type EducationConcernAnsweredV1Resource = components['schemas']['EducationConcernAnsweredV1Resource'];
export type EducationEvent = components['schemas']['EducationEvent'];
export type EducationFactWithdrawnV1 = components['schemas']['EducationFactWithdrawnV1'];
export type EducationFactWithdrawnV1Event = components['schemas']['EducationFactWithdrawnV1Event'];
export type EducationFactWithdrawnV1Fields = components['schemas']['EducationFactWithdrawnV1Fields'];
export type EducationFactWithdrawnV1Resource = components['schemas']['EducationFactWithdrawnV1Resource'];
export type EducationFamilyToldV1 = components['schemas']['EducationFamilyToldV1'];
export type EducationFamilyToldV1Event = components['schemas']['EducationFamilyToldV1Event'];
export type EducationFamilyToldV1Fields = components['schemas']['EducationFamilyToldV1Fields'];
export type EducationFamilyToldV1Resource = components['schemas']['EducationFamilyToldV1Resource'];
export type EducationFrontDoorAnswerV1 = components['schemas']['EducationFrontDoorAnswerV1'];
export type EducationFrontDoorAnswerV1Event = components['schemas']['EducationFrontDoorAnswerV1Event'];
export type EducationFrontDoorAnswerV1Fields = components['schemas']['EducationFrontDoorAnswerV1Fields'];
export type EducationFrontDoorAnswerV1Resource = components['schemas']['EducationFrontDoorAnswerV1Resource'];
export type EducationFrontDoorContactV1 = components['schemas']['EducationFrontDoorContactV1'];
export type EducationFrontDoorContactV1Event = components['schemas']['EducationFrontDoorContactV1Event'];
export type EducationFrontDoorContactV1Fields = components['schemas']['EducationFrontDoorContactV1Fields'];
export type EducationFrontDoorContactV1Resource = components['schemas']['EducationFrontDoorContactV1Resource'];
export type EducationNamedContactV1 = components['schemas']['EducationNamedContactV1'];
export type EducationNamedContactV1Event = components['schemas']['EducationNamedContactV1Event'];
export type EducationNamedContactV1Fields = components['schemas']['EducationNamedContactV1Fields'];
export type EducationNamedContactV1Resource = components['schemas']['EducationNamedContactV1Resource'];
export type EducationSignpostedV1 = components['schemas']['EducationSignpostedV1'];
export type EducationSignpostedV1Event = components['schemas']['EducationSignpostedV1Event'];
export type EducationSignpostedV1Fields = components['schemas']['EducationSignpostedV1Fields'];
export type EducationSignpostedV1Resource = components['schemas']['EducationSignpostedV1Resource'];
export type EducationalAdviceV1 = components['schemas']['EducationalAdviceV1'];
export type EducationalAdviceV1Event = components['schemas']['EducationalAdviceV1Event'];
export type EducationalAdviceV1Fields = components['schemas']['EducationalAdviceV1Fields'];
export type EducationalAdviceV1Resource = components['schemas']['EducationalAdviceV1Resource'];
export type EhcAssessmentDecidedV1 = components['schemas']['EhcAssessmentDecidedV1'];
export type EhcAssessmentDecidedV1Event = components['schemas']['EhcAssessmentDecidedV1Event'];
export type EhcAssessmentDecidedV1Fields = components['schemas']['EhcAssessmentDecidedV1Fields'];
export type EhcAssessmentDecidedV1Resource = components['schemas']['EhcAssessmentDecidedV1Resource'];
export type EhcAssessmentRequestedV1 = components['schemas']['EhcAssessmentRequestedV1'];
export type EhcAssessmentRequestedV1Event = components['schemas']['EhcAssessmentRequestedV1Event'];
export type EhcAssessmentRequestedV1Fields = components['schemas']['EhcAssessmentRequestedV1Fields'];
export type EhcAssessmentRequestedV1Resource = components['schemas']['EhcAssessmentRequestedV1Resource'];
export type EhcAssessmentWithdrawnV1 = components['schemas']['EhcAssessmentWithdrawnV1'];
export type EhcAssessmentWithdrawnV1Event = components['schemas']['EhcAssessmentWithdrawnV1Event'];
export type EhcAssessmentWithdrawnV1Fields = components['schemas']['EhcAssessmentWithdrawnV1Fields'];
export type EhcAssessmentWithdrawnV1Resource = components['schemas']['EhcAssessmentWithdrawnV1Resource'];
export type EhcPlanDraftSentV1 = components['schemas']['EhcPlanDraftSentV1'];
export type EhcPlanDraftSentV1Event = components['schemas']['EhcPlanDraftSentV1Event'];
export type EhcPlanDraftSentV1Fields = components['schemas']['EhcPlanDraftSentV1Fields'];
export type EhcPlanDraftSentV1Resource = components['schemas']['EhcPlanDraftSentV1Resource'];
export type EhcPlanIssuedV1 = components['schemas']['EhcPlanIssuedV1'];
export type EhcPlanIssuedV1Event = components['schemas']['EhcPlanIssuedV1Event'];
export type EhcPlanIssuedV1Fields = components['schemas']['EhcPlanIssuedV1Fields'];
export type EhcPlanIssuedV1Resource = components['schemas']['EhcPlanIssuedV1Resource'];
export type EhcPlanNotIssuedV1 = components['schemas']['EhcPlanNotIssuedV1'];
export type EhcPlanNotIssuedV1Event = components['schemas']['EhcPlanNotIssuedV1Event'];
export type EhcPlanNotIssuedV1Fields = components['schemas']['EhcPlanNotIssuedV1Fields'];
export type EhcPlanNotIssuedV1Resource = components['schemas']['EhcPlanNotIssuedV1Resource'];
export type Equipment = components['schemas']['Equipment'];
export type EquipmentApprovedV1 = components['schemas']['EquipmentApprovedV1'];
export type EquipmentApprovedV1Event = components['schemas']['EquipmentApprovedV1Event'];
export type EquipmentApprovedV1Fields = components['schemas']['EquipmentApprovedV1Fields'];
export type EquipmentApprovedV1Resource = components['schemas']['EquipmentApprovedV1Resource'];
export type EquipmentDeliveredV1 = components['schemas']['EquipmentDeliveredV1'];
export type EquipmentDeliveredV1Event = components['schemas']['EquipmentDeliveredV1Event'];
export type EquipmentDeliveredV1Fields = components['schemas']['EquipmentDeliveredV1Fields'];
export type EquipmentDeliveredV1Resource = components['schemas']['EquipmentDeliveredV1Resource'];
export type EquipmentIssuedV1 = components['schemas']['EquipmentIssuedV1'];
export type EquipmentIssuedV1Event = components['schemas']['EquipmentIssuedV1Event'];
export type EquipmentIssuedV1Fields = components['schemas']['EquipmentIssuedV1Fields'];
export type EquipmentIssuedV1Resource = components['schemas']['EquipmentIssuedV1Resource'];
export type EquipmentMovedV1 = components['schemas']['EquipmentMovedV1'];
export type EquipmentMovedV1Event = components['schemas']['EquipmentMovedV1Event'];
export type EquipmentMovedV1Fields = components['schemas']['EquipmentMovedV1Fields'];
export type EquipmentMovedV1Resource = components['schemas']['EquipmentMovedV1Resource'];
export type EquipmentOrderedV1 = components['schemas']['EquipmentOrderedV1'];
export type EquipmentOrderedV1Event = components['schemas']['EquipmentOrderedV1Event'];
export type EquipmentOrderedV1Fields = components['schemas']['EquipmentOrderedV1Fields'];
export type EquipmentOrderedV1Resource = components['schemas']['EquipmentOrderedV1Resource'];
export type EquipmentRequestedV1 = components['schemas']['EquipmentRequestedV1'];
export type EquipmentRequestedV1Event = components['schemas']['EquipmentRequestedV1Event'];
export type EquipmentRequestedV1Fields = components['schemas']['EquipmentRequestedV1Fields'];
export type EquipmentRequestedV1Resource = components['schemas']['EquipmentRequestedV1Resource'];
export type EquipmentReturnedV1 = components['schemas']['EquipmentReturnedV1'];
export type EquipmentReturnedV1Event = components['schemas']['EquipmentReturnedV1Event'];
export type EquipmentReturnedV1Fields = components['schemas']['EquipmentReturnedV1Fields'];
export type EquipmentReturnedV1Resource = components['schemas']['EquipmentReturnedV1Resource'];
export type EquipmentServicedV1 = components['schemas']['EquipmentServicedV1'];
export type EquipmentServicedV1Event = components['schemas']['EquipmentServicedV1Event'];
export type EquipmentServicedV1Fields = components['schemas']['EquipmentServicedV1Fields'];
export type EquipmentServicedV1Resource = components['schemas']['EquipmentServicedV1Resource'];
export type ExceptionRecordedV1 = components['schemas']['ExceptionRecordedV1'];
export type ExceptionRecordedV1Event = components['schemas']['ExceptionRecordedV1Event'];
export type ExceptionRecordedV1Fields = components['schemas']['ExceptionRecordedV1Fields'];
export type ExceptionRecordedV1Resource = components['schemas']['ExceptionRecordedV1Resource'];
export type Excuse = components['schemas']['Excuse'];
export type ExpectedWait = components['schemas']['ExpectedWait'];
export type ExpectedWaitV1 = components['schemas']['ExpectedWaitV1'];
export type ExpectedWaitV1Event = components['schemas']['ExpectedWaitV1Event'];
export type ExpectedWaitV1Fields = components['schemas']['ExpectedWaitV1Fields'];
export type ExpectedWaitV1Resource = components['schemas']['ExpectedWaitV1Resource'];
export type ExperienceV1 = components['schemas']['ExperienceV1'];
export type ExperienceV1Event = components['schemas']['ExperienceV1Event'];
export type ExperienceV1Fields = components['schemas']['ExperienceV1Fields'];
export type ExperienceV1Resource = components['schemas']['ExperienceV1Resource'];
export type FactBetween = components['schemas']['FactBetween'];
export type FactSeen = components['schemas']['FactSeen'];
export type FactsAsked = components['schemas']['FactsAsked'];
export type FallingDue = components['schemas']['FallingDue'];
export type FallingDueFigure = components['schemas']['FallingDueFigure'];
export type FamilyEvent = components['schemas']['FamilyEvent'];
export type FamilyFactWithdrawnV1 = components['schemas']['FamilyFactWithdrawnV1'];
export type FamilyFactWithdrawnV1Event = components['schemas']['FamilyFactWithdrawnV1Event'];
export type FamilyFactWithdrawnV1Fields = components['schemas']['FamilyFactWithdrawnV1Fields'];
export type FamilyFactWithdrawnV1Resource = components['schemas']['FamilyFactWithdrawnV1Resource'];
export type Fault = components['schemas']['Fault'];
export type FieldSchema = components['schemas']['FieldSchema'];
export type FirstContactAttendedV1 = components['schemas']['FirstContactAttendedV1'];
export type FirstContactAttendedV1Event = components['schemas']['FirstContactAttendedV1Event'];
export type FirstContactAttendedV1Fields = components['schemas']['FirstContactAttendedV1Fields'];
export type FirstContactAttendedV1Resource = components['schemas']['FirstContactAttendedV1Resource'];
export type Flag = components['schemas']['Flag'];
export type FollowUp = components['schemas']['FollowUp'];
export type FollowUpAgreedV1 = components['schemas']['FollowUpAgreedV1'];
export type FollowUpAgreedV1Event = components['schemas']['FollowUpAgreedV1Event'];
export type FollowUpAgreedV1Fields = components['schemas']['FollowUpAgreedV1Fields'];
export type FollowUpAgreedV1Resource = components['schemas']['FollowUpAgreedV1Resource'];
export type FollowUpReviewedV1 = components['schemas']['FollowUpReviewedV1'];
export type FollowUpReviewedV1Event = components['schemas']['FollowUpReviewedV1Event'];
export type FollowUpReviewedV1Fields = components['schemas']['FollowUpReviewedV1Fields'];
export type FollowUpReviewedV1Resource = components['schemas']['FollowUpReviewedV1Resource'];
export type FoundChildren = components['schemas']['FoundChildren'];
export type Ground = components['schemas']['Ground'];
export type Group = components['schemas']['Group'];
export type HealthAdviceV1 = components['schemas']['HealthAdviceV1'];
export type HealthAdviceV1Event = components['schemas']['HealthAdviceV1Event'];
export type HealthAdviceV1Fields = components['schemas']['HealthAdviceV1Fields'];
export type HealthAdviceV1Resource = components['schemas']['HealthAdviceV1Resource'];
export type HealthCarePlanAgreedV1 = components['schemas']['HealthCarePlanAgreedV1'];
export type HealthCarePlanAgreedV1Event = components['schemas']['HealthCarePlanAgreedV1Event'];
export type HealthCarePlanAgreedV1Fields = components['schemas']['HealthCarePlanAgreedV1Fields'];
export type HealthCarePlanAgreedV1Resource = components['schemas']['HealthCarePlanAgreedV1Resource'];
export type HealthCarePlanReviewedV1 = components['schemas']['HealthCarePlanReviewedV1'];
export type HealthCarePlanReviewedV1Event = components['schemas']['HealthCarePlanReviewedV1Event'];
export type HealthCarePlanReviewedV1Fields = components['schemas']['HealthCarePlanReviewedV1Fields'];
export type HealthCarePlanReviewedV1Resource = components['schemas']['HealthCarePlanReviewedV1Resource'];
export type HealthChallengeAnsweredV1 = components['schemas']['HealthChallengeAnsweredV1'];
export type HealthChallengeAnsweredV1Event = components['schemas']['HealthChallengeAnsweredV1Event'];
export type HealthChallengeAnsweredV1Fields = components['schemas']['HealthChallengeAnsweredV1Fields'];
export type HealthChallengeAnsweredV1Resource = components['schemas']['HealthChallengeAnsweredV1Resource'];
export type HealthConcernAnsweredV1 = components['schemas']['HealthConcernAnsweredV1'];
export type HealthConcernAnsweredV1Event = components['schemas']['HealthConcernAnsweredV1Event'];
export type HealthConcernAnsweredV1Fields = components['schemas']['HealthConcernAnsweredV1Fields'];
export type HealthConcernAnsweredV1Resource = components['schemas']['HealthConcernAnsweredV1Resource'];
export type HealthEvent = components['schemas']['HealthEvent'];
export type HealthFactWithdrawnV1 = components['schemas']['HealthFactWithdrawnV1'];
export type HealthFactWithdrawnV1Event = components['schemas']['HealthFactWithdrawnV1Event'];
export type HealthFactWithdrawnV1Fields = components['schemas']['HealthFactWithdrawnV1Fields'];
export type HealthFactWithdrawnV1Resource = components['schemas']['HealthFactWithdrawnV1Resource'];
export type HealthFamilyToldV1 = components['schemas']['HealthFamilyToldV1'];
export type HealthFamilyToldV1Event = components['schemas']['HealthFamilyToldV1Event'];
export type HealthFamilyToldV1Fields = components['schemas']['HealthFamilyToldV1Fields'];
export type HealthFamilyToldV1Resource = components['schemas']['HealthFamilyToldV1Resource'];
export type HealthFrontDoorAnswerV1 = components['schemas']['HealthFrontDoorAnswerV1'];
export type HealthFrontDoorAnswerV1Event = components['schemas']['HealthFrontDoorAnswerV1Event'];
export type HealthFrontDoorAnswerV1Fields = components['schemas']['HealthFrontDoorAnswerV1Fields'];
export type HealthFrontDoorAnswerV1Resource = components['schemas']['HealthFrontDoorAnswerV1Resource'];
export type HealthFrontDoorContactV1 = components['schemas']['HealthFrontDoorContactV1'];
export type HealthFrontDoorContactV1Event = components['schemas']['HealthFrontDoorContactV1Event'];
export type HealthFrontDoorContactV1Fields = components['schemas']['HealthFrontDoorContactV1Fields'];
export type HealthFrontDoorContactV1Resource = components['schemas']['HealthFrontDoorContactV1Resource'];
export type HealthNamedContactV1 = components['schemas']['HealthNamedContactV1'];
export type HealthNamedContactV1Event = components['schemas']['HealthNamedContactV1Event'];
export type HealthNamedContactV1Fields = components['schemas']['HealthNamedContactV1Fields'];
export type HealthNamedContactV1Resource = components['schemas']['HealthNamedContactV1Resource'];
export type HealthSignpostedV1 = components['schemas']['HealthSignpostedV1'];
export type HealthSignpostedV1Event = components['schemas']['HealthSignpostedV1Event'];
export type HealthSignpostedV1Fields = components['schemas']['HealthSignpostedV1Fields'];
export type HealthSignpostedV1Resource = components['schemas']['HealthSignpostedV1Resource'];
export type Heard = components['schemas']['Heard'];
export type IdlePiece = components['schemas']['IdlePiece'];
export type Instant = components['schemas']['Instant'];
export type InterimSupportAnsweredV1 = components['schemas']['InterimSupportAnsweredV1'];
export type InterimSupportAnsweredV1Event = components['schemas']['InterimSupportAnsweredV1Event'];
export type InterimSupportAnsweredV1Fields = components['schemas']['InterimSupportAnsweredV1Fields'];
export type InterimSupportAnsweredV1Resource = components['schemas']['InterimSupportAnsweredV1Resource'];
export type InterimSupportOfferedV1 = components['schemas']['InterimSupportOfferedV1'];
export type InterimSupportOfferedV1Event = components['schemas']['InterimSupportOfferedV1Event'];
export type InterimSupportOfferedV1Fields = components['schemas']['InterimSupportOfferedV1Fields'];
export type InterimSupportOfferedV1Resource = components['schemas']['InterimSupportOfferedV1Resource'];
export type InvolvementStatusV1 = components['schemas']['InvolvementStatusV1'];
export type InvolvementStatusV1Event = components['schemas']['InvolvementStatusV1Event'];
export type InvolvementStatusV1Fields = components['schemas']['InvolvementStatusV1Fields'];
export type InvolvementStatusV1Resource = components['schemas']['InvolvementStatusV1Resource'];
export type IssuedToken = components['schemas']['IssuedToken'];
export type KeptApart = components['schemas']['KeptApart'];
export type KeptReceipt = components['schemas']['KeptReceipt'];
export type KeySet = components['schemas']['KeySet'];
export type KindOfChange = components['schemas']['KindOfChange'];
export type KnowingMeV1 = components['schemas']['KnowingMeV1'];
export type KnowingMeV1Event = components['schemas']['KnowingMeV1Event'];
export type KnowingMeV1Fields = components['schemas']['KnowingMeV1Fields'];
export type KnowingMeV1Resource = components['schemas']['KnowingMeV1Resource'];
export type KnownThen = components['schemas']['KnownThen'];
export type KnownValue = components['schemas']['KnownValue'];
export type LearningDisabilityRegisterV1 = components['schemas']['LearningDisabilityRegisterV1'];
export type LearningDisabilityRegisterV1Event = components['schemas']['LearningDisabilityRegisterV1Event'];
export type LearningDisabilityRegisterV1Fields = components['schemas']['LearningDisabilityRegisterV1Fields'];
export type LearningDisabilityRegisterV1Resource = components['schemas']['LearningDisabilityRegisterV1Resource'];
export type Length = components['schemas']['Length'];
export type Limit = components['schemas']['Limit'];
export type LimitsByAge = components['schemas']['LimitsByAge'];
export type ListedIdentification = components['schemas']['ListedIdentification'];
export type ListedSilence = components['schemas']['ListedSilence'];
export type ListedStandard = components['schemas']['ListedStandard'];
export type ListedWork = components['schemas']['ListedWork'];
export type Live = components['schemas']['Live'];
export type LocalDate = components['schemas']['LocalDate'];
export type LookBack = components['schemas']['LookBack'];
export type LookedAfterHealthAssessmentV1 = components['schemas']['LookedAfterHealthAssessmentV1'];
export type LookedAfterHealthAssessmentV1Event = components['schemas']['LookedAfterHealthAssessmentV1Event'];
export type LookedAfterHealthAssessmentV1Fields = components['schemas']['LookedAfterHealthAssessmentV1Fields'];
export type LookedAfterHealthAssessmentV1Resource = components['schemas']['LookedAfterHealthAssessmentV1Resource'];
export type LookedAfterReviewHeldV1 = components['schemas']['LookedAfterReviewHeldV1'];
export type LookedAfterReviewHeldV1Event = components['schemas']['LookedAfterReviewHeldV1Event'];
export type LookedAfterReviewHeldV1Fields = components['schemas']['LookedAfterReviewHeldV1Fields'];
export type LookedAfterReviewHeldV1Resource = components['schemas']['LookedAfterReviewHeldV1Resource'];
export type MessageNamed = components['schemas']['MessageNamed'];
export type Metrics = components['schemas']['Metrics'];
export type NamedFigure = components['schemas']['NamedFigure'];
export type NewFact = components['schemas']['NewFact'];
export type NotCounted = components['schemas']['NotCounted'];
export type NotCountedCase = components['schemas']['NotCountedCase'];
export type NotCountedCases = components['schemas']['NotCountedCases'];
export type NotCountedReason = components['schemas']['NotCountedReason'];
export type NotMadeOut = components['schemas']['NotMadeOut'];
export type Note = components['schemas']['Note'];
export type NoteCode = components['schemas']['NoteCode'];
export type Notice = components['schemas']['Notice'];
export type NotificationAcknowledgedV1 = components['schemas']['NotificationAcknowledgedV1'];
export type NotificationAcknowledgedV1Event = components['schemas']['NotificationAcknowledgedV1Event'];
export type NotificationAcknowledgedV1Fields = components['schemas']['NotificationAcknowledgedV1Fields'];
export type NotificationAcknowledgedV1Resource = components['schemas']['NotificationAcknowledgedV1Resource'];
export type NotificationFollowedUpV1 = components['schemas']['NotificationFollowedUpV1'];
export type NotificationFollowedUpV1Event = components['schemas']['NotificationFollowedUpV1Event'];
export type NotificationFollowedUpV1Fields = components['schemas']['NotificationFollowedUpV1Fields'];
export type NotificationFollowedUpV1Resource = components['schemas']['NotificationFollowedUpV1Resource'];
export type OpenRequest = components['schemas']['OpenRequest'];
export type OpenRequests = components['schemas']['OpenRequests'];
export type Organisation = components['schemas']['Organisation'];
export type OrganisationKind = components['schemas']['OrganisationKind'];
export type OrganisationListedV1 = components['schemas']['OrganisationListedV1'];
export type OrganisationListedV1Event = components['schemas']['OrganisationListedV1Event'];
export type OrganisationListedV1Fields = components['schemas']['OrganisationListedV1Fields'];
export type OrganisationListedV1Resource = components['schemas']['OrganisationListedV1Resource'];
export type OrganisationListings = components['schemas']['OrganisationListings'];
export type Organisations = components['schemas']['Organisations'];
export type OtherCount = components['schemas']['OtherCount'];
export type OutOfSchoolV1 = components['schemas']['OutOfSchoolV1'];
export type OutOfSchoolV1Event = components['schemas']['OutOfSchoolV1Event'];
export type OutOfSchoolV1Fields = components['schemas']['OutOfSchoolV1Fields'];
export type OutOfSchoolV1Resource = components['schemas']['OutOfSchoolV1Resource'];
export type Outcome = components['schemas']['Outcome'];
export type OverdueAges = components['schemas']['OverdueAges'];
export type ParentalResponsibilityV1 = components['schemas']['ParentalResponsibilityV1'];
export type ParentalResponsibilityV1Event = components['schemas']['ParentalResponsibilityV1Event'];
export type ParentalResponsibilityV1Fields = components['schemas']['ParentalResponsibilityV1Fields'];
export type ParentalResponsibilityV1Resource = components['schemas']['ParentalResponsibilityV1Resource'];
export type PartnershipEvent = components['schemas']['PartnershipEvent'];
export type PartnershipFactWithdrawnV1 = components['schemas']['PartnershipFactWithdrawnV1'];
export type PartnershipFactWithdrawnV1Event = components['schemas']['PartnershipFactWithdrawnV1Event'];
export type PartnershipFactWithdrawnV1Fields = components['schemas']['PartnershipFactWithdrawnV1Fields'];
export type PartnershipFactWithdrawnV1Resource = components['schemas']['PartnershipFactWithdrawnV1Resource'];
export type PathwayReferralV1 = components['schemas']['PathwayReferralV1'];
export type PathwayReferralV1Event = components['schemas']['PathwayReferralV1Event'];
export type PathwayReferralV1Fields = components['schemas']['PathwayReferralV1Fields'];
export type PathwayReferralV1Resource = components['schemas']['PathwayReferralV1Resource'];
export type PathwayWaits = components['schemas']['PathwayWaits'];
export type PermanentExclusionV1 = components['schemas']['PermanentExclusionV1'];
export type PermanentExclusionV1Event = components['schemas']['PermanentExclusionV1Event'];
export type PermanentExclusionV1Fields = components['schemas']['PermanentExclusionV1Fields'];
export type PermanentExclusionV1Resource = components['schemas']['PermanentExclusionV1Resource'];
export type Persona = components['schemas']['Persona'];
export type Personas = components['schemas']['Personas'];
export type PlainResource = components['schemas']['PlainResource'];
export type PlanAlignmentV1 = components['schemas']['PlanAlignmentV1'];
export type PlanAlignmentV1Event = components['schemas']['PlanAlignmentV1Event'];
export type PlanAlignmentV1Fields = components['schemas']['PlanAlignmentV1Fields'];
export type PlanAlignmentV1Resource = components['schemas']['PlanAlignmentV1Resource'];
export type Prefill = components['schemas']['Prefill'];
export type PrefillItem = components['schemas']['PrefillItem'];
export type ProblemAnswer = components['schemas']['ProblemAnswer'];
export type ProblemBody = components['schemas']['ProblemBody'];
export type ProblemList = components['schemas']['ProblemList'];
export type ProblemPage = components['schemas']['ProblemPage'];
export type ProgressCheckAtTwoV1 = components['schemas']['ProgressCheckAtTwoV1'];
export type ProgressCheckAtTwoV1Event = components['schemas']['ProgressCheckAtTwoV1Event'];
export type ProgressCheckAtTwoV1Fields = components['schemas']['ProgressCheckAtTwoV1Fields'];
export type ProgressCheckAtTwoV1Resource = components['schemas']['ProgressCheckAtTwoV1Resource'];
export type Provenance = components['schemas']['Provenance'];
export type Publisher = components['schemas']['Publisher'];
export type ReadClock = components['schemas']['ReadClock'];
export type Ready = components['schemas']['Ready'];
export type Receipt = components['schemas']['Receipt'];
export type Receipts = components['schemas']['Receipts'];
export type RecordedFact = components['schemas']['RecordedFact'];
export type ReferralClosedV1 = components['schemas']['ReferralClosedV1'];
export type ReferralClosedV1Event = components['schemas']['ReferralClosedV1Event'];
export type ReferralClosedV1Fields = components['schemas']['ReferralClosedV1Fields'];
export type ReferralClosedV1Resource = components['schemas']['ReferralClosedV1Resource'];
export type ReferralDecidedV1 = components['schemas']['ReferralDecidedV1'];
export type ReferralDecidedV1Event = components['schemas']['ReferralDecidedV1Event'];
export type ReferralDecidedV1Fields = components['schemas']['ReferralDecidedV1Fields'];
export type ReferralDecidedV1Resource = components['schemas']['ReferralDecidedV1Resource'];
export type ReferralDecisionToldV1 = components['schemas']['ReferralDecisionToldV1'];
export type ReferralDecisionToldV1Event = components['schemas']['ReferralDecisionToldV1Event'];
export type ReferralDecisionToldV1Fields = components['schemas']['ReferralDecisionToldV1Fields'];
export type ReferralDecisionToldV1Resource = components['schemas']['ReferralDecisionToldV1Resource'];
export type ReferralMovedV1 = components['schemas']['ReferralMovedV1'];
export type ReferralMovedV1Event = components['schemas']['ReferralMovedV1Event'];
export type ReferralMovedV1Fields = components['schemas']['ReferralMovedV1Fields'];
export type ReferralMovedV1Resource = components['schemas']['ReferralMovedV1Resource'];
export type ReferralReprioritisedV1 = components['schemas']['ReferralReprioritisedV1'];
export type ReferralReprioritisedV1Event = components['schemas']['ReferralReprioritisedV1Event'];
export type ReferralReprioritisedV1Fields = components['schemas']['ReferralReprioritisedV1Fields'];
export type ReferralReprioritisedV1Resource = components['schemas']['ReferralReprioritisedV1Resource'];
export type ReferralTriagedV1 = components['schemas']['ReferralTriagedV1'];
export type ReferralTriagedV1Event = components['schemas']['ReferralTriagedV1Event'];
export type ReferralTriagedV1Fields = components['schemas']['ReferralTriagedV1Fields'];
export type ReferralTriagedV1Resource = components['schemas']['ReferralTriagedV1Resource'];
export type RefusedItem = components['schemas']['RefusedItem'];
export type Relationship = components['schemas']['Relationship'];
export type RelationshipKind = components['schemas']['RelationshipKind'];
export type ReplyV1 = components['schemas']['ReplyV1'];
export type ReplyV1Event = components['schemas']['ReplyV1Event'];
export type ReplyV1Fields = components['schemas']['ReplyV1Fields'];
export type ReplyV1Resource = components['schemas']['ReplyV1Resource'];
export type RestrictedAddress = components['schemas']['RestrictedAddress'];
export type RetellFigure = components['schemas']['RetellFigure'];
export type Retelling = components['schemas']['Retelling'];
export type Revoked = components['schemas']['Revoked'];
export type RevokedTokens = components['schemas']['RevokedTokens'];
export type Role = components['schemas']['Role'];
export type RollForward = components['schemas']['RollForward'];
export type SafeguardingInvolvementV1 = components['schemas']['SafeguardingInvolvementV1'];
export type SafeguardingInvolvementV1Event = components['schemas']['SafeguardingInvolvementV1Event'];
export type SafeguardingInvolvementV1Fields = components['schemas']['SafeguardingInvolvementV1Fields'];
export type SafeguardingInvolvementV1Resource = components['schemas']['SafeguardingInvolvementV1Resource'];
export type SearchCriteria = components['schemas']['SearchCriteria'];
export type SecondPurchase = components['schemas']['SecondPurchase'];
export type SenSupportReviewedV1 = components['schemas']['SenSupportReviewedV1'];
export type SenSupportReviewedV1Event = components['schemas']['SenSupportReviewedV1Event'];
export type SenSupportReviewedV1Fields = components['schemas']['SenSupportReviewedV1Fields'];
export type SenSupportReviewedV1Resource = components['schemas']['SenSupportReviewedV1Resource'];
export type SenSupportStartedV1 = components['schemas']['SenSupportStartedV1'];
export type SenSupportStartedV1Event = components['schemas']['SenSupportStartedV1Event'];
export type SenSupportStartedV1Fields = components['schemas']['SenSupportStartedV1Fields'];
export type SenSupportStartedV1Resource = components['schemas']['SenSupportStartedV1Resource'];
export type SenSupportStoppedV1 = components['schemas']['SenSupportStoppedV1'];
export type SenSupportStoppedV1Event = components['schemas']['SenSupportStoppedV1Event'];
export type SenSupportStoppedV1Fields = components['schemas']['SenSupportStoppedV1Fields'];
export type SenSupportStoppedV1Resource = components['schemas']['SenSupportStoppedV1Resource'];
export type Sensitivity = components['schemas']['Sensitivity'];
export type SettingClosedV1 = components['schemas']['SettingClosedV1'];
export type SettingClosedV1Event = components['schemas']['SettingClosedV1Event'];
export type SettingClosedV1Fields = components['schemas']['SettingClosedV1Fields'];
export type SettingClosedV1Resource = components['schemas']['SettingClosedV1Resource'];
export type SettingClosure = components['schemas']['SettingClosure'];
export type Share = components['schemas']['Share'];
export type Sighting = components['schemas']['Sighting'];
export type Silences = components['schemas']['Silences'];
export type SocialCareAdviceV1 = components['schemas']['SocialCareAdviceV1'];
export type SocialCareAdviceV1Event = components['schemas']['SocialCareAdviceV1Event'];
export type SocialCareAdviceV1Fields = components['schemas']['SocialCareAdviceV1Fields'];
export type SocialCareAdviceV1Resource = components['schemas']['SocialCareAdviceV1Resource'];
export type SocialCareChallengeAnsweredV1 = components['schemas']['SocialCareChallengeAnsweredV1'];
export type SocialCareChallengeAnsweredV1Event = components['schemas']['SocialCareChallengeAnsweredV1Event'];
export type SocialCareChallengeAnsweredV1Fields = components['schemas']['SocialCareChallengeAnsweredV1Fields'];
export type SocialCareChallengeAnsweredV1Resource = components['schemas']['SocialCareChallengeAnsweredV1Resource'];
export type SocialCareConcernAnsweredV1 = components['schemas']['SocialCareConcernAnsweredV1'];
export type SocialCareConcernAnsweredV1Event = components['schemas']['SocialCareConcernAnsweredV1Event'];
export type SocialCareConcernAnsweredV1Fields = components['schemas']['SocialCareConcernAnsweredV1Fields'];
export type SocialCareConcernAnsweredV1Resource = components['schemas']['SocialCareConcernAnsweredV1Resource'];
export type SocialCareEvent = components['schemas']['SocialCareEvent'];
export type SocialCareFactWithdrawnV1 = components['schemas']['SocialCareFactWithdrawnV1'];
export type SocialCareFactWithdrawnV1Event = components['schemas']['SocialCareFactWithdrawnV1Event'];
export type SocialCareFactWithdrawnV1Fields = components['schemas']['SocialCareFactWithdrawnV1Fields'];
export type SocialCareFactWithdrawnV1Resource = components['schemas']['SocialCareFactWithdrawnV1Resource'];
export type SocialCareFamilyToldV1 = components['schemas']['SocialCareFamilyToldV1'];
export type SocialCareFamilyToldV1Event = components['schemas']['SocialCareFamilyToldV1Event'];
export type SocialCareFamilyToldV1Fields = components['schemas']['SocialCareFamilyToldV1Fields'];
export type SocialCareFamilyToldV1Resource = components['schemas']['SocialCareFamilyToldV1Resource'];
export type SocialCareFrontDoorAnswerV1 = components['schemas']['SocialCareFrontDoorAnswerV1'];
export type SocialCareFrontDoorAnswerV1Event = components['schemas']['SocialCareFrontDoorAnswerV1Event'];
export type SocialCareFrontDoorAnswerV1Fields = components['schemas']['SocialCareFrontDoorAnswerV1Fields'];
export type SocialCareFrontDoorAnswerV1Resource = components['schemas']['SocialCareFrontDoorAnswerV1Resource'];
export type SocialCareFrontDoorContactV1 = components['schemas']['SocialCareFrontDoorContactV1'];
export type SocialCareFrontDoorContactV1Event = components['schemas']['SocialCareFrontDoorContactV1Event'];
export type SocialCareFrontDoorContactV1Fields = components['schemas']['SocialCareFrontDoorContactV1Fields'];
export type SocialCareFrontDoorContactV1Resource = components['schemas']['SocialCareFrontDoorContactV1Resource'];
export type SocialCareNamedContactV1 = components['schemas']['SocialCareNamedContactV1'];
export type SocialCareNamedContactV1Event = components['schemas']['SocialCareNamedContactV1Event'];
export type SocialCareNamedContactV1Fields = components['schemas']['SocialCareNamedContactV1Fields'];
export type SocialCareNamedContactV1Resource = components['schemas']['SocialCareNamedContactV1Resource'];
export type SocialCareSignpostedV1 = components['schemas']['SocialCareSignpostedV1'];
export type SocialCareSignpostedV1Event = components['schemas']['SocialCareSignpostedV1Event'];
export type SocialCareSignpostedV1Fields = components['schemas']['SocialCareSignpostedV1Fields'];
export type SocialCareSignpostedV1Resource = components['schemas']['SocialCareSignpostedV1Resource'];
export type SourcedValue = components['schemas']['SourcedValue'];
export type SpanOfYear = components['schemas']['SpanOfYear'];
export type StandardCatalogue = components['schemas']['StandardCatalogue'];
export type StandardGroup = components['schemas']['StandardGroup'];
export type StandardKind = components['schemas']['StandardKind'];
export type StateOfFact = components['schemas']['StateOfFact'];
export type StatesOfFacts = components['schemas']['StatesOfFacts'];
export type Status = components['schemas']['Status'];
export type StepPattern = components['schemas']['StepPattern'];
export type StopPattern = components['schemas']['StopPattern'];
export type StuckAt = components['schemas']['StuckAt'];
export type SupportAfterDiagnosisV1 = components['schemas']['SupportAfterDiagnosisV1'];
export type SupportAfterDiagnosisV1Event = components['schemas']['SupportAfterDiagnosisV1Event'];
export type SupportAfterDiagnosisV1Fields = components['schemas']['SupportAfterDiagnosisV1Fields'];
export type SupportAfterDiagnosisV1Resource = components['schemas']['SupportAfterDiagnosisV1Resource'];
export type SuspensionV1 = components['schemas']['SuspensionV1'];
export type SuspensionV1Event = components['schemas']['SuspensionV1Event'];
export type SuspensionV1Fields = components['schemas']['SuspensionV1Fields'];
export type SuspensionV1Resource = components['schemas']['SuspensionV1Resource'];
export type TakenItem = components['schemas']['TakenItem'];
export type Team = components['schemas']['Team'];
export type TeamListedV1 = components['schemas']['TeamListedV1'];
export type TeamListedV1Event = components['schemas']['TeamListedV1Event'];
export type TeamListedV1Fields = components['schemas']['TeamListedV1Fields'];
export type TeamListedV1Resource = components['schemas']['TeamListedV1Resource'];
export type Teams = components['schemas']['Teams'];
export type Timeline = components['schemas']['Timeline'];
export type TimelineItem = components['schemas']['TimelineItem'];
export type Timeliness = components['schemas']['Timeliness'];
export type TimelinessCase = components['schemas']['TimelinessCase'];
export type TimelinessCases = components['schemas']['TimelinessCases'];
export type TimelinessCsv = components['schemas']['TimelinessCsv'];
export type TimelinessDifferences = components['schemas']['TimelinessDifferences'];
export type TokenToRevoke = components['schemas']['TokenToRevoke'];
export type TokenWanted = components['schemas']['TokenWanted'];
export type TookPartV1 = components['schemas']['TookPartV1'];
export type TookPartV1Event = components['schemas']['TookPartV1Event'];
export type TookPartV1Fields = components['schemas']['TookPartV1Fields'];
export type TookPartV1Resource = components['schemas']['TookPartV1Resource'];
export type TopUpFundingV1 = components['schemas']['TopUpFundingV1'];
export type TopUpFundingV1Event = components['schemas']['TopUpFundingV1Event'];
export type TopUpFundingV1Fields = components['schemas']['TopUpFundingV1Fields'];
export type TopUpFundingV1Resource = components['schemas']['TopUpFundingV1Resource'];
export type TrackedGroup = components['schemas']['TrackedGroup'];
export type TreatmentDecidedV1 = components['schemas']['TreatmentDecidedV1'];
export type TreatmentDecidedV1Event = components['schemas']['TreatmentDecidedV1Event'];
export type TreatmentDecidedV1Fields = components['schemas']['TreatmentDecidedV1Fields'];
export type TreatmentDecidedV1Resource = components['schemas']['TreatmentDecidedV1Resource'];
export type Undone = components['schemas']['Undone'];
export type ViewsV1 = components['schemas']['ViewsV1'];
export type ViewsV1Event = components['schemas']['ViewsV1Event'];
export type ViewsV1Fields = components['schemas']['ViewsV1Fields'];
export type ViewsV1Resource = components['schemas']['ViewsV1Resource'];
export type WaitedFor = components['schemas']['WaitedFor'];
export type Waits = components['schemas']['Waits'];
export type Warning = components['schemas']['Warning'];
export type Weeks = components['schemas']['Weeks'];
export type WhatsNew = components['schemas']['WhatsNew'];
export type WhoMust = components['schemas']['WhoMust'];
export type Worklist = components['schemas']['Worklist'];
export type WorklistCsv = components['schemas']['WorklistCsv'];
export type ResponseSafeOnDisk = components['responses']['safe-on-disk'];
export type ResponseSafeOnDiskAReceiptOrForABatchAResultForEachEvent = components['responses']['safe-on-disk-a-receipt-or-for-a-batch-a-result-for-each-event'];
export type ResponseSafeOnDiskAndOnItsWayToEverybodyWhoMustKnow = components['responses']['safe-on-disk-and-on-its-way-to-everybody-who-must-know'];
export type ResponseProblem = components['responses']['Problem'];
export type ParameterIdempotencyKey = components['parameters']['Idempotency-Key'];
export type ParameterIfNoneMatch = components['parameters']['If-None-Match'];
export type ParameterAfter = components['parameters']['after'];
export type ParameterAge = components['parameters']['age'];
export type ParameterBasis = components['parameters']['basis'];
export type ParameterDueFrom = components['parameters']['dueFrom'];
export type ParameterDueTo = components['parameters']['dueTo'];
export type ParameterGroup = components['parameters']['group'];
export type ParameterKnownAt = components['parameters']['knownAt'];
export type ParameterMonth = components['parameters']['month'];
export type ParameterNeed = components['parameters']['need'];
export type ParameterOfficer = components['parameters']['officer'];
export type ParameterPathway = components['parameters']['pathway'];
export type ParameterSort = components['parameters']['sort'];
export type ParameterStandard = components['parameters']['standard'];
export type ParameterTo = components['parameters']['to'];
export type ParameterWaited = components['parameters']['waited'];
export type ParameterXWithServerDate = components['parameters']['X-With-Server-Date'];
export type ParameterPrefer = components['parameters']['Prefer'];
export type HeaderCorrelation = components['headers']['correlation'];
export type HeaderEtag = components['headers']['etag'];
export type HeaderLink = components['headers']['link'];
export type HeaderProjectionLag = components['headers']['projection-lag'];
export type HeaderPreferenceApplied = components['headers']['preference-applied'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type HeaderWwwAuthenticate = components['headers']['www-authenticate'];
export type $defs = Record<string, never>;
export interface operations {
    tellAbsenceV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationalAdviceV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationalAdviceV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationChallengeAnsweredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationChallengeAnsweredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationConcernAnsweredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationConcernAnsweredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellCustodyV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustodyV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEarlyYearsNotificationV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlyYearsNotificationV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["EducationEvent"];
                "application/cloudevents-batch+json": components["schemas"]["EducationEvent"][];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-a-receipt-or-for-a-batch-a-result-for-each-event"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationFamilyToldV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationFamilyToldV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationFrontDoorAnswerV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationFrontDoorAnswerV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationFrontDoorContactV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationFrontDoorContactV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthCarePlanReviewedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthCarePlanReviewedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthCarePlanAgreedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthCarePlanAgreedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellKnowingMeV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnowingMeV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationNamedContactV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationNamedContactV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellNotificationFollowedUpV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationFollowedUpV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellOutOfSchoolV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutOfSchoolV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellPermanentExclusionV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermanentExclusionV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellProgressCheckAtTwoV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressCheckAtTwoV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSenSupportReviewedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenSupportReviewedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSenSupportStartedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenSupportStartedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSenSupportStoppedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenSupportStoppedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationSignpostedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationSignpostedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSuspensionV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspensionV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellTopUpFundingV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopUpFundingV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEducationFactWithdrawnV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EducationFactWithdrawnV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readFactStates: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FactsAsked"];
            };
        };
        responses: {
            /** @description What is known of each; nothing of those that are not here yet. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatesOfFacts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellConcernRaisedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernRaisedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellContactDetailsV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactDetailsV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellCorrectionAskedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionAskedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellFamilyEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["FamilyEvent"];
                "application/cloudevents-batch+json": components["schemas"]["FamilyEvent"][];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-a-receipt-or-for-a-batch-a-result-for-each-event"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellExperienceV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperienceV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellParentalResponsibilityV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParentalResponsibilityV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellReplyV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellTookPartV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TookPartV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellViewsV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewsV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellFamilyFactWithdrawnV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FamilyFactWithdrawnV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthAdviceV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthAdviceV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellAdviceRequestReceivedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequestReceivedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellAnnualHealthCheckV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnualHealthCheckV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellAssessmentOutcomeToldV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentOutcomeToldV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellAssessmentStartedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentStartedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthChallengeAnsweredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthChallengeAnsweredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellChildHealthCheckV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildHealthCheckV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellChildOffCaseloadV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildOffCaseloadV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellChildOnCaseloadV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildOnCaseloadV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellClinicalRiskAssessedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClinicalRiskAssessedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthConcernAnsweredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthConcernAnsweredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEarlyHealthNotificationV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlyHealthNotificationV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEarlyHealthStepV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EarlyHealthStepV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentApprovedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentApprovedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentDeliveredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentDeliveredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentIssuedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentIssuedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentMovedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentMovedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentOrderedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentOrderedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentRequestedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentRequestedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentReturnedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentReturnedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellEquipmentServicedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentServicedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["HealthEvent"];
                "application/cloudevents-batch+json": components["schemas"]["HealthEvent"][];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-a-receipt-or-for-a-batch-a-result-for-each-event"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellExpectedWaitV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpectedWaitV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthFamilyToldV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFamilyToldV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellFirstContactAttendedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstContactAttendedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellFollowUpAgreedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpAgreedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellFollowUpReviewedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpReviewedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthFrontDoorAnswerV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFrontDoorAnswerV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthFrontDoorContactV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFrontDoorContactV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellInterimSupportAnsweredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterimSupportAnsweredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellInterimSupportOfferedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterimSupportOfferedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellLearningDisabilityRegisterV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearningDisabilityRegisterV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellLookedAfterHealthAssessmentV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookedAfterHealthAssessmentV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthNamedContactV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthNamedContactV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellPathwayReferralV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PathwayReferralV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellReferralClosedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralClosedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellReferralDecidedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDecidedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellReferralDecisionToldV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralDecisionToldV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellReferralMovedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralMovedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellReferralReprioritisedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralReprioritisedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellReferralTriagedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralTriagedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthSignpostedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthSignpostedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSupportAfterDiagnosisV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportAfterDiagnosisV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellTreatmentDecidedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TreatmentDecidedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellHealthFactWithdrawnV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthFactWithdrawnV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSettingClosedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingClosedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellPartnershipEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["PartnershipEvent"];
                "application/cloudevents-batch+json": components["schemas"]["PartnershipEvent"][];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-a-receipt-or-for-a-batch-a-result-for-each-event"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellOrganisationListedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationListedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellTeamListedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamListedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellPartnershipFactWithdrawnV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnershipFactWithdrawnV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description Those recorded at this moment or later. Where you stated when it was recorded, that is what counts. */
                since?: string;
                /** @description `oldest` first, or `newest`. Keep to one: a cursor of the one order is none of the other. */
                order?: string;
                /** @description Only the message of this id of yours, if it was accepted. */
                id?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, oldest first unless asked otherwise. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipts"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    replayMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageNamed"];
            };
        };
        responses: {
            /** @description Sent again; its receipt as it is until then. */
            202: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptReceipt"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareAdviceV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareAdviceV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareChallengeAnsweredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareChallengeAnsweredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareConcernAnsweredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareConcernAnsweredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["SocialCareEvent"];
                "application/cloudevents-batch+json": components["schemas"]["SocialCareEvent"][];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-a-receipt-or-for-a-batch-a-result-for-each-event"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareFamilyToldV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareFamilyToldV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareFrontDoorAnswerV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareFrontDoorAnswerV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareFrontDoorContactV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareFrontDoorContactV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellInvolvementStatusV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvolvementStatusV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellLookedAfterReviewHeldV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookedAfterReviewHeldV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareNamedContactV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareNamedContactV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellPlanAlignmentV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAlignmentV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellContributionQualityAssuredV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionQualityAssuredV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSafeguardingInvolvementV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SafeguardingInvolvementV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareSignpostedV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareSignpostedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    tellSocialCareFactWithdrawnV1: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SocialCareFactWithdrawnV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    askForAdvice: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequestV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    requestEhcAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EhcAssessmentRequestedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    receiveDraftComments: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCommentsReceivedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    decideToAssess: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EhcAssessmentDecidedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    sendDraftPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EhcPlanDraftSentV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    recordException: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExceptionRecordedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    issueFinalPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EhcPlanIssuedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    declineToIssuePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EhcPlanNotIssuedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    endEhcAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EhcAssessmentWithdrawnV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    acknowledgeNotification: {
        parameters: {
            query?: never;
            header: {
                /** @description A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationAcknowledgedV1Resource"];
            };
        };
        responses: {
            202: components["responses"]["safe-on-disk-and-on-its-way-to-everybody-who-must-know"];
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description `education`, `health` or `social-care`. */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, oldest first. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenRequests"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
                /** @description At most so many: 100 unless said, 500 at most. */
                limit?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, oldest first. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    findChildren: {
        parameters: {
            query?: {
                /** @description Ten digits; spaces are allowed. */
                nhsNumber?: string;
                /** @description A unique pupil number. */
                upn?: string;
                /** @description Words of the name, in any order. With `dateOfBirth`. */
                name?: string;
                /** @description With `name`. */
                dateOfBirth?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, empty when nobody was found. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundChildren"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    searchChildren: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchCriteria"];
            };
        };
        responses: {
            /** @description A page, empty when nobody was found. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundChildren"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openChild: {
        parameters: {
            query?: {
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: {
                /** @description The ETag that you have. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description An id of the child: of any of its source records. All of them keep resolving. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you may see of the child. */
            200: {
                headers: {
                    etag: components["headers"]["etag"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildRecord"];
                };
            };
            /** @description As you have it: nothing changed. */
            304: {
                headers: {
                    etag: components["headers"]["etag"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openClocks: {
        parameters: {
            query?: {
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: {
                /** @description The ETag that you have. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description An id of the child: of any of its source records. All of them keep resolving. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you may see of the child. */
            200: {
                headers: {
                    etag: components["headers"]["etag"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChildClocks"];
                };
            };
            /** @description As you have it: nothing changed. */
            304: {
                headers: {
                    etag: components["headers"]["etag"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    seeWhoSaw: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description An id of the child: of any of its source records. All of them keep resolving. */
                id: string;
                /** @description The id of a fact of the record. */
                factId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has seen it, the newest first. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactSeen"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    lookBack: {
        parameters: {
            query?: {
                /** @description The day looked back from; today unless said. */
                on?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description An id of the child: of any of its source records. All of them keep resolving. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you may see of that year. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookBack"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    prefillForm: {
        parameters: {
            query?: {
                /** @description The form. */
                form?: string;
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description An id of the child: of any of its source records. All of them keep resolving. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form with what is known. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prefill"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openTimeline: {
        parameters: {
            query?: {
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description The ETag that you have. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description An id of the child: of any of its source records. All of them keep resolving. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you may see of the child. */
            200: {
                headers: {
                    etag: components["headers"]["etag"];
                    "projection-lag": components["headers"]["projection-lag"];
                    link: components["headers"]["link"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description As you have it: nothing changed. */
            304: {
                headers: {
                    etag: components["headers"]["etag"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readEarlyIdentification: {
        parameters: {
            query?: {
                /** @description Code of the setting that noticed. */
                setting?: string;
                /** @description A team of health visitors or school nurses, as it names itself. */
                team?: string;
                /** @description `notAcknowledged`, `familyNotTold` or `twoSawNobodyActed`. All unless said. */
                stuck?: string;
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of children. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlyIdentifications"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readEquipment: {
        parameters: {
            query?: {
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to look at before it is bought. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Equipment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readRetelling: {
        parameters: {
            query?: {
                /** @description How the figures are split, with commas: `agency`, `organisation`, `service`, `form`, `month`, `afterNotification`. */
                by?: string;
                /** @description One agency’s alone. */
                agency?: string;
                /** @description The first month. */
                from?: string;
                /** @description The last month. */
                to?: components["parameters"]["to"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retelling"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readSilence: {
        parameters: {
            query?: {
                /** @description Count only what was heard from this agency. */
                agency?: string;
                /** @description Only silences of so many days and more. */
                atLeastDays?: string;
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of families. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Silences"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readTimeliness: {
        parameters: {
            query?: {
                /** @description The first month, `YYYY-MM`. */
                from?: string;
                /** @description The last month. */
                to?: components["parameters"]["to"];
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description The first of the last days in time that count. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** @description The last of them. */
                dueTo?: components["parameters"]["dueTo"];
                /** @description `due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere. */
                basis?: components["parameters"]["basis"];
                /** @description Some of `month`, `body`, `pathway`, `setting`, `need`, `age`, with commas between. One figure a standard unless said. */
                by?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeliness"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readTimelinessCsv: {
        parameters: {
            query?: {
                /** @description The first month, `YYYY-MM`. */
                from?: string;
                /** @description The last month. */
                to?: components["parameters"]["to"];
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description The first of the last days in time that count. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** @description The last of them. */
                dueTo?: components["parameters"]["dueTo"];
                /** @description `due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere. */
                basis?: components["parameters"]["basis"];
                /** @description Some of `month`, `body`, `pathway`, `setting`, `need`, `age`, with commas between. One figure a standard unless said. */
                by?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["TimelinessCsv"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTimelinessCases: {
        parameters: {
            query?: {
                /** @description The first month, `YYYY-MM`. */
                from?: string;
                /** @description The last month. */
                to?: components["parameters"]["to"];
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description The first of the last days in time that count. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** @description The last of them. */
                dueTo?: components["parameters"]["dueTo"];
                /** @description `due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere. */
                basis?: components["parameters"]["basis"];
                /** @description One month, instead of `from` and `to`. */
                month?: components["parameters"]["month"];
                /** @description `due` unless said, or some of `inTime`, `late`, `excused`, `overdue`, `running`, `stopped`, `done`, `waiting`, with commas between. `metInTime`, `metLate` and `cutShort` are understood too. */
                status?: string;
                /** @description Only those that took, or have waited, so long: `under18Weeks`, `from18To52Weeks`, `under20Weeks`, `from20To52Weeks`, `over52Weeks`, `over104Weeks`. */
                waited?: components["parameters"]["waited"];
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinessCases"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTimelinessCasesCsv: {
        parameters: {
            query?: {
                /** @description The first month, `YYYY-MM`. */
                from?: string;
                /** @description The last month. */
                to?: components["parameters"]["to"];
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description The first of the last days in time that count. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** @description The last of them. */
                dueTo?: components["parameters"]["dueTo"];
                /** @description `due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere. */
                basis?: components["parameters"]["basis"];
                /** @description One month, instead of `from` and `to`. */
                month?: components["parameters"]["month"];
                /** @description `due` unless said, or some of `inTime`, `late`, `excused`, `overdue`, `running`, `stopped`, `done`, `waiting`, with commas between. `metInTime`, `metLate` and `cutShort` are understood too. */
                status?: string;
                /** @description Only those that took, or have waited, so long: `under18Weeks`, `from18To52Weeks`, `under20Weeks`, `from20To52Weeks`, `over52Weeks`, `over104Weeks`. */
                waited?: components["parameters"]["waited"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["TimelinessCsv"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTimelinessDifferences: {
        parameters: {
            query?: {
                /** @description The first month, `YYYY-MM`. */
                from?: string;
                /** @description The last month. */
                to?: components["parameters"]["to"];
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description The first of the last days in time that count. */
                dueFrom?: components["parameters"]["dueFrom"];
                /** @description The last of them. */
                dueTo?: components["parameters"]["dueTo"];
                /** @description `due`: a case counts in the month of its last day in time. `ended`: in the month in which it ended, as DfE publishes; what has not ended counts nowhere. */
                basis?: components["parameters"]["basis"];
                /** @description One month, instead of `from` and `to`. */
                month?: components["parameters"]["month"];
                /** @description Those that were so at either moment, in the words of a figure. Every case unless said, those that stopped too. */
                status?: string;
                /** @description The earlier moment, with its offset; `knownAt` is the later, now unless said. Required. */
                knownBefore?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of differences. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinessDifferences"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readFallingDue: {
        parameters: {
            query?: {
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description Some of `body`, `pathway`, `setting`, `need`, `age`, with commas between. One figure a standard unless said. */
                by?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weeks. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FallingDue"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readFallingDueCsv: {
        parameters: {
            query?: {
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description Some of `body`, `pathway`, `setting`, `need`, `age`, with commas between. One figure a standard unless said. */
                by?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weeks. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["TimelinessCsv"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listNotCounted: {
        parameters: {
            query?: {
                /** @description The first month, `YYYY-MM`. */
                from?: string;
                /** @description The last month. */
                to?: components["parameters"]["to"];
                /** @description One standard, by its id in `GET /v1/standards`. All unless said. */
                standard?: components["parameters"]["standard"];
                /** @description Code of the organisation that owes it. */
                body?: string;
                /** @description One pathway, by its code; `notApplicable` of cases that have none. */
                pathway?: components["parameters"]["pathway"];
                /** @description Code of the setting at which the child was last told to be; `notTold`. */
                setting?: string;
                /** @description The area of need that was last told, by its SEN2 code; `notTold`. */
                need?: components["parameters"]["need"];
                /** @description Of the child when the time limit started, in whole years; `notTold`. */
                age?: components["parameters"]["age"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description By what had been told at this moment. Now unless said. */
                knownAt?: components["parameters"]["knownAt"];
                /** @description One reason: `noReceiptTold`, `noTimeLimitInForce`, `twoNhsNumbers`, `twoDatesOfBirth`. All unless said. */
                reason?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what is not counted. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotCountedCases"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readWaits: {
        parameters: {
            query?: {
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waits"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readWhatsNew: {
        parameters: {
            query?: {
                /** @description What was told later than this moment. Three months ago unless said. */
                since?: string;
                /** @description One agency: `education`, `health`, `social-care` or `family`. */
                agency?: string;
                /** @description One kind of fact, as `GET /v1/contracts` names them. */
                kind?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
                /** @description At most so many: 50 unless said, which is the most. */
                limit?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was told. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatsNew"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readWorklist: {
        parameters: {
            query?: {
                /** @description One group: `overdue`, `dueSoon`, `yours`, `waitingOnOthers` or `toTellFamily`. All unless said. */
                group?: components["parameters"]["group"];
                /** @description The name of the case officer, as it was told. */
                officer?: components["parameters"]["officer"];
                /** @description Code of the organisation that must act. */
                body?: string;
                /** @description Code of the setting that the child attends. */
                setting?: string;
                /** @description What the rows of a group are ordered by: `due`, the most urgent first, unless said; or `child` (by name), `what`, `body` (by its code) or `officer`; `-due` and so on the other way round. The rows of one child stand together. */
                sort?: components["parameters"]["sort"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
                /** @description The cursor `next` of an earlier page. `Link: rel="next"` has the whole address. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    link: components["headers"]["link"];
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worklist"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    readWorklistCsv: {
        parameters: {
            query?: {
                /** @description One group: `overdue`, `dueSoon`, `yours`, `waitingOnOthers` or `toTellFamily`. All unless said. */
                group?: components["parameters"]["group"];
                /** @description The name of the case officer, as it was told. */
                officer?: components["parameters"]["officer"];
                /** @description Code of the organisation that must act. */
                body?: string;
                /** @description Code of the setting that the child attends. */
                setting?: string;
                /** @description What the rows of a group are ordered by: `due`, the most urgent first, unless said; or `child` (by name), `what`, `body` (by its code) or `officer`; `-due` and so on the other way round. The rows of one child stand together. */
                sort?: components["parameters"]["sort"];
                /** @description As at the end of this day in Europe/London. Today unless said. */
                asAt?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All rows. */
            200: {
                headers: {
                    "projection-lag": components["headers"]["projection-lag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["WorklistCsv"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemList"];
                    "text/html": string;
                };
            };
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the problem’s `type`. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its page. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPage"];
                    "text/html": string;
                };
            };
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listCaseKinds: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of case. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribedCaseKinds"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listContracts: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every version ever published. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractCatalogue"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listClosures: {
        parameters: {
            query?: {
                /** @description Of one setting, by its code. */
                setting?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By setting and day. */
            200: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Closures"];
                };
            };
            /** @description As you have it: nothing changed. */
            304: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description As at this day in Europe/London, past or to come. Today unless said. */
                asAt?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By code. */
            200: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisations"];
                };
            };
            /** @description As you have it: nothing changed. */
            304: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    openOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Its code, as in `/agencies/<code>`. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of first days. */
            200: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListings"];
                };
            };
            /** @description As you have it: nothing changed. */
            304: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listTeams: {
        parameters: {
            query?: {
                /** @description As at this day in Europe/London, past or to come. Today unless said. */
                asAt?: string;
            };
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By organisation and name. */
            200: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teams"];
                };
            };
            /** @description As you have it: nothing changed. */
            304: {
                headers: {
                    etag: components["headers"]["etag"];
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listStandards: {
        parameters: {
            query?: never;
            header?: {
                /** @description In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. What is recorded is recorded at the real time. Anywhere else it is refused. */
                "X-With-Server-Date"?: components["parameters"]["X-With-Server-Date"];
                /** @description In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. Anywhere else these two are refused; other preferences are passed over. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardCatalogue"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures only: no label names a child. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["Metrics"];
                };
            };
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    discoverIssuer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenID Connect discovery. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Discovery"];
                };
            };
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key set. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Personas of the embedded default. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Personas"];
                };
            };
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRevocations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was taken back and would not have run out yet. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedTokens"];
                };
            };
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenToRevoke"];
            };
        };
        responses: {
            /** @description They are good for nothing any more. */
            204: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenWanted"];
            };
        };
        responses: {
            /** @description A token for eight hours. */
            200: {
                headers: {
                    correlation: components["headers"]["correlation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            400: components["responses"]["Problem"];
            408: components["responses"]["Problem"];
            413: components["responses"]["Problem"];
            415: components["responses"]["Problem"];
            421: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            500: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
