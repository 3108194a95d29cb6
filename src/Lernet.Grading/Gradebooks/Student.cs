namespace Lernet.Grading.Gradebooks;

/// <summary>Somebody who takes the course.</summary>
/// <param name="Id">The name of the student's folder.</param>
public sealed record Student(string Id)
{
    /// <summary>The family name; empty when it is not known.</summary>
    public string LastName { get; init; } = "";

    /// <summary>The given name; empty when it is not known.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>The address; empty when it is not known.</summary>
    public string Email { get; init; } = "";

    /// <summary>The name as people write it; the id when no name is known.</summary>
    public string FullName => $"{FirstName} {LastName}".Trim() is { Length: > 0 } name ? name : Id;
}
