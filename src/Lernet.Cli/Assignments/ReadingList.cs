using System.Globalization;
using System.Text.Json.Nodes;
using Lernet.Cli.Output;
using Lernet.Grading.Gradebooks;

namespace Lernet.Cli.Assignments;

/// <summary>The answers that a person has to read, with their text.</summary>
internal static class ReadingList
{
    public static void Show(Gradebook gradebook, Terminal terminal)
    {
        foreach (var (student, mark) in gradebook.ToRead)
        {
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{student.Id}  {mark.Question.Notebook}/{mark.Question.Id}  of {mark.Question.Points}"));
            terminal.Line("    " + Harmless(mark.Result!.Answer).Replace("\n", "\n    ", StringComparison.Ordinal));
        }

        terminal.Line($"{Counted.Text(gradebook.ToRead.Count(), "answer")} to read.");
    }

    public static JsonObject Facts(Student student, GradebookMark mark) => new()
    {
        ["student"] = student.Id,
        ["notebook"] = mark.Question.Notebook,
        ["question"] = mark.Question.Id,
        ["of"] = mark.Question.Points,
        ["answer"] = mark.Result!.Answer,
    };

    // What a student wrote could move the cursor or change the title of the lecturer's terminal.
    private static string Harmless(string answer) =>
        string.Concat(answer.Trim().Select(letter => letter != '\n' && char.IsControl(letter) ? '\uFFFD' : letter));
}
