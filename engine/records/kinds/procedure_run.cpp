#include "engine/records/kinds/procedure_run.h"

namespace kartoteka::records {

const Kind& procedure_run_kind() {
  static const Kind kind{
      .name = "procedure_run",
      .path = "procedure-runs",
      .table = "procedure_run",
      .label = {"Przebieg procedury", "Procedure run"},
      .plural = {"Przebiegi procedur", "Procedure runs"},
      .is_searched = false,
      .is_made_by_program = true,
      .make = make_record<ProcedureRun>,
      .fields =
          {
              text<&ProcedureRun::name>("name", {"Nazwa", "Name"}).required().found_as(SearchRole::title),
              reference<&ProcedureRun::procedure>("procedure", {"Procedura", "Procedure"}, "procedure").required(),
              integer<&ProcedureRun::version>("version", {"Wersja", "Version"}),
              reference<&ProcedureRun::client>("client", {"Kontrahent", "Client"}, "client").required(),
              choice<&ProcedureRun::state>("state", {"Stan", "State"},
                                           {{"running", {"w toku", "running"}},
                                            {"suspended", {"wstrzymany", "suspended"}},
                                            {"done", {"zakończony", "done"}},
                                            {"cancelled", {"przerwany", "cancelled"}}})
                  .required(),
              text<&ProcedureRun::period>("period", {"Okres", "Period"}).required(),
              reference<&ProcedureRun::rule>("rule", {"Reguła", "Rule"}, "procedure_rule"),
              reference<&ProcedureRun::thread>("thread", {"Wątek", "Thread"}, "thread"),
              reference<&ProcedureRun::main_task>("main_task", {"Zadanie główne", "Main task"}, "task"),
              date<&ProcedureRun::started_on>("started_on", {"Rozpoczęto", "Started on"}),
              date<&ProcedureRun::deadline>("deadline", {"Termin", "Deadline"}),
              rows<&ProcedureRun::files, &NeededFile::name, &NeededFile::step, &NeededFile::received, &NeededFile::attachment>(
                  "files", {"Potrzebne pliki", "Files needed"},
                  {member::text("name", {"Plik", "File"}).required(), member::text("step", {"Krok", "Step"}),
                   member::boolean("received", {"Jest", "Received"}), member::reference("attachment", {"Załącznik", "Attachment"}, "attachment")}),
              rows<&ProcedureRun::steps, &StepTask::step, &StepTask::task>(
                  "steps", {"Kroki", "Steps"}, {member::text("step", {"Krok", "Step"}), member::reference("task", {"Zadanie", "Task"}, "task")}),
          },
  };
  return kind;
}

}  // namespace kartoteka::records
