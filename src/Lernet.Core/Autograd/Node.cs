namespace Lernet;

/// <summary>How one tensor was made: the operation and its tracked inputs. Kinds of nodes differ in how they hold the derivatives.</summary>
internal abstract class Node(string op)
{
    private static long last;

    /// <summary>The operation's name for messages and pictures.</summary>
    public virtual string Op => op;

    /// <summary>Later nodes have larger numbers, so descending order visits every node before its inputs.</summary>
    public long Order { get; } = Interlocked.Increment(ref last);

    /// <summary>Set when <see cref="Tensor.Backward"/> has used the graph up.</summary>
    public bool IsSpent { get; set; }

    /// <summary>The gradient collected so far in the pass that runs now.</summary>
    public Tensor? Pending { get; set; }

    /// <summary>The last pass that visited this node.</summary>
    public long Visit { get; set; }

    /// <summary>The last pass that was asked for a gradient on the way from here.</summary>
    public long Leads { get; set; }

    /// <summary>The number of inputs, tracked or not; 0 after <see cref="Release"/>.</summary>
    public abstract int Count { get; }

    /// <summary>Tensors that only the backward pass reads; their memory goes back with the graph.</summary>
    public virtual Tensor[] Saved => [];

    public abstract Tensor Input(int i);

    /// <summary>Whether input i is tracked and so gets a gradient.</summary>
    public virtual bool Remembers(int i) => true;

    /// <summary>The local derivative with respect to input i as a formula, for pictures: "1 − y²".</summary>
    public abstract string Rule(int i);

    /// <summary>Input i's share of the gradient g of the result y, not yet summed to the input's shape.</summary>
    public abstract Tensor? Share(int i, Tensor y, Tensor g);

    /// <summary>Gives every input that the pass wants its share of g.</summary>
    public abstract void Pass(Tensor y, Tensor g, BackwardPass pass);

    /// <summary>Forgets the inputs, so that their memory can go.</summary>
    public abstract void Release();
}
