namespace Lernet.Nn;

/// <summary>A function with parameters: a layer, or a network of layers. Its properties are its parts.</summary>
/// <remarks>
/// Every <see cref="Parameter"/>, <see cref="Statistic"/> and module in a property, field or list belongs to the network, under its C# path:
/// <c>First.Weight</c>, <c>Blocks[0].Bias</c>. Nothing is registered.
/// </remarks>
/// <example><code>
/// class Lecture(int hidden) : Module
/// {
///     public Linear First { get; } = new(784, hidden);
///     public Linear Last { get; } = new(hidden, 10);
///     public override Tensor Forward(Tensor x) => Last[First[x].Relu()];
/// }
/// var net = new Lecture(128).Initialize(seed: 7);
/// </code></example>
public abstract partial class Module
{
    /// <summary>Computes the output.</summary>
    /// <param name="x">A batch, [N, …].</param>
    /// <returns>The outputs, [N, …].</returns>
    public abstract Tensor Forward(Tensor x);

    /// <summary>The output of a layer, as in <c>Last[First[x].Relu()]</c>: <see cref="Forward"/>, seen by <see cref="Summary"/>.</summary>
    public Tensor this[Tensor x]
    {
        get
        {
            var y = Forward(x);
            ForwardTrace.Saw(this, y);
            return y;
        }
    }

    /// <summary>The output as in use: in evaluation mode and without remembering how it was made.</summary>
    public Tensor Predict(Tensor x)
    {
        var modes = Modules.Select(m => m.IsTraining).ToArray();
        SetMode(training: false);
        try
        {
            return Autograd.NoGrad(() => this[x]);
        }
        finally
        {
            foreach (var (module, mode) in Modules.Zip(modes)) module.IsTraining = mode;
        }
    }

    /// <summary>Whether the module is learning rather than in use; layers such as dropout differ. True for a new module.</summary>
    public bool IsTraining { get; private set; } = true;

    /// <summary>The shape of one input without the batch axis, if the layers tell it; else null.</summary>
    public virtual Shape? InputShape => Parts.Select(p => p.Part).OfType<Module>().FirstOrDefault(m => !m.TakesAnyShape)?.InputShape;

    /// <summary>Whether it says nothing about the shape of its input, so that the layer after it decides.</summary>
    internal virtual bool TakesAnyShape => false;

    /// <summary>The network as a table of layers, output shapes and parameter counts.</summary>
    /// <param name="example">The shape of one example without the batch axis, for example [28, 28]; <see cref="InputShape"/> if not given.</param>
    /// <remarks>Works before Initialize too. Output shapes are known for layers called as <c>layer[x]</c>.</remarks>
    public ModelSummary Summary(Shape? example = null) => ModelSummary.Of(this, example ?? InputShape);

    /// <summary>Name and settings in a few words, as in a table of layers.</summary>
    public override string ToString() => GetType().Name;

    /// <summary>max(f(x), 0), in one operation where the layer knows how.</summary>
    internal virtual Tensor Rectified(Tensor x) => this[x].Relu();

    internal void SetMode(bool training)
    {
        foreach (var module in Modules) module.IsTraining = training;
    }
}
