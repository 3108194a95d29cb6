namespace Lernet.Cli.Courses;

/// <summary>Shows how far a run of the course has come: moving on a terminal, line by line elsewhere. Called from several threads.</summary>
internal interface ICourseProgress
{
    void Started(CourseNotebook notebook, int cells);

    void CellsDone(CourseNotebook notebook, int done);

    void Done(NotebookReport report);
}
