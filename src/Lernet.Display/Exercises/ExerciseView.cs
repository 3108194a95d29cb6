using Lernet.Exercises;

namespace Lernet.Display;

/// <summary>What an exercise asks: its number, title and points, the task, what to hand in, and what each part earns.</summary>
/// <param name="exercise">The exercise.</param>
public sealed class ExerciseView(Exercise exercise) : IView
{
    private string Points => $"{exercise.Points} {(exercise.Points == 1 ? "point" : "points")}";

    private string Forms => $"Hand in {string.Join(", or ", exercise.Questions.Select(question => question.Form))}.";

    private IReadOnlyList<VerdictPart> Parts => [.. exercise.Questions.SelectMany(question => question.Parts)];

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("exercise", Markup.Of($"""
        <div class="checks"><div><h3>{exercise.Heading} <span>{Points}</span></h3>{Markup.If(exercise.Task.Length > 0, $"<p>{exercise.Task}</p>")}<p>{Forms}</p>{PartList.Asked(Parts)}</div></div>
        """));

    /// <inheritdoc/>
    public string ToText() => string.Join('\n',
        [$"{exercise}", .. exercise.Task.Length > 0 ? [$"    {exercise.Task}"] : Array.Empty<string>(), $"    {Forms}", .. Parts.Select(part => $"    {part.Name}: {part.Of}")]);

}
