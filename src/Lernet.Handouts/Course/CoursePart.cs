namespace Lernet.Handouts.Course;

/// <summary>A run of lessons with a common theme.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="First">Number of the first lesson.</param>
/// <param name="Last">Number of the last lesson.</param>
internal sealed record CoursePart(string Title, int First, int Last)
{
    public static IReadOnlyList<CoursePart> All { get; } =
    [
        new("One neuron", 0, 4),
        new("Networks that learn", 5, 7),
        new("Training well", 8, 10),
        new("Images", 11, 12),
        new("Sequences and language", 13, 16),
        new("Going further", 17, 99),
    ];

    public bool Has(LessonCard lesson) => int.TryParse(lesson.Number, out var number) && number >= First && number <= Last;
}
