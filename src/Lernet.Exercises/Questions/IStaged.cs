namespace Lernet.Exercises;

/// <summary>What tests ask of every function question, whatever the function's type.</summary>
internal interface IStaged
{
    int Inputs { get; }

    bool ShowsExpected { get; }

    IReadOnlyList<Stage> Stages { get; }

    Quantity Right(Quantity[] inputs);
}
