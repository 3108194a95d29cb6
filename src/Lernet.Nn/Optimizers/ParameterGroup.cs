namespace Lernet.Nn;

/// <summary>Parameters that an optimizer treats in their own way: fine-tuned more gently, or not decayed.</summary>
/// <param name="Contains">Whether a parameter belongs to the group; its <see cref="Tensor.Name"/> is its path, such as <c>First.Bias</c>.</param>
/// <example><code>
/// var optimizer = new AdamW(net.Parameters, learningRate: 1e-3)
/// {
///     Groups = [ParameterGroup.Of(net.Body) with { LearningRateFactor = 0.1 }, ParameterGroup.Vectors with { WeightDecay = 0 }],
/// };
/// </code></example>
public sealed record ParameterGroup(Func<Tensor, bool> Contains)
{
    /// <summary>Biases, and the scales and shifts of normalisation: all parameters that are no matrices. Usually not decayed.</summary>
    public static ParameterGroup Vectors { get; } = new(parameter => parameter.Rank < 2);

    /// <summary>The group's learning rate as a multiple of the optimizer's, 0 or more, so that schedules apply to it too.</summary>
    /// <remarks>Discriminative fine-tuning divides by 2.6 from layer to layer towards the input (Howard and Ruder 2018, arXiv:1801.06146).</remarks>
    public double LearningRateFactor { get; init => field = Allowed.NotNegative("parameter group", "learning rate factor", value); } = 1;

    /// <summary>The group's weight decay, 0 or more; the optimizer's if not given.</summary>
    public double? WeightDecay { get; init => field = value is { } decay ? Allowed.NotNegative("parameter group", "weight decay", decay) : null; }

    /// <summary>All parameters of a part of the network.</summary>
    public static ParameterGroup Of(Module module) => new(parameter => module.Parameters.Contains(parameter));

    /// <summary>Parameters one by one.</summary>
    public static ParameterGroup Of(params Tensor[] parameters) => new(parameters.Contains);
}
