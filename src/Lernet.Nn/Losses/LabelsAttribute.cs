using System.Reflection;

namespace Lernet.Nn;

/// <summary>Says which numbers a loss wants as labels of classes, and where its predictions change from one of two classes to the other.</summary>
/// <remarks>Training reads this to code the classes of a data set as the loss needs them. A loss of your own may carry it too.</remarks>
/// <param name="values">The labels of the negative and the positive class; empty for class numbers 0 .. C − 1.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LabelsAttribute(params double[] values) : Attribute
{
    /// <summary>The labels of the negative and the positive class; empty for class numbers.</summary>
    public IReadOnlyList<double> Values => values;

    /// <summary>Predictions above this mean the positive class.</summary>
    public double Boundary { get; init; }

    internal static LabelsAttribute? Of(LossFunction? loss) => loss?.Method.GetCustomAttribute<LabelsAttribute>();
}
