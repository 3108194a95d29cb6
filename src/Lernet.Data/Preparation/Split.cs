namespace Lernet.Data;

/// <summary>A data set in three parts that share no row.</summary>
/// <param name="Train">What the parameters are fitted to.</param>
/// <param name="Validation">What settings are chosen by, for example when to stop; may be empty.</param>
/// <param name="Test">What is reported at the end, looked at once; may be empty.</param>
public sealed record Split(DataSet Train, DataSet Validation, DataSet Test)
{
    /// <summary>The name of the data set that was divided.</summary>
    public string Name => Train.Name;

    /// <summary>The scaling of all three parts, fitted on <see cref="Train"/>; null if the inputs are as measured.</summary>
    public Standardisation? Scaling => Train.Scaling;

    /// <summary>The same division with the pictures of <see cref="Train"/> varied; see <see cref="DataSet.Augmented"/>.</summary>
    /// <exception cref="DataSetException">The rows are no pictures.</exception>
    public Split Augmented(Augment? augment, Seed seed = default) => this with { Train = Train.Augmented(augment, seed) };

    /// <summary>Name and row counts in one line.</summary>
    public override string ToString() => $"{Name}: train {Train.Count}, validation {Validation.Count}, test {Test.Count} rows";
}
