//# notebook 19-gpu, cell element, answer Element

//# right: guarded
int Element(int group, int groupSize, int thread, int length)
{
    var i = group * groupSize + thread;
    return i < length ? i : -1;
}

//# right: counted by the simulator
int Element(int group, int groupSize, int thread, int length)
{
    var found = -1;
    new Grid(group + 1, groupSize).Run(t =>
    {
        if (t.Group.X == group && t.Local.X == thread && t.Global.X < length) found = t.Global.X;
    });
    return found;
}

//# blank: Replace throw
int Element(int group, int groupSize, int thread, int length) => throw new NotImplementedException();

//# constant: The result is the same for every input
int Element(int group, int groupSize, int thread, int length) => 0;

//# wrong 1: those beyond the end must give −1
int Element(int group, int groupSize, int thread, int length) => group * groupSize + thread;

//# wrong 1: The index length is outside too
int Element(int group, int groupSize, int thread, int length)
{
    var i = group * groupSize + thread;
    return i <= length ? i : -1;
}

//# wrong 1: would all compute the last element
int Element(int group, int groupSize, int thread, int length) => Math.Min(group * groupSize + thread, length - 1);

//# wrong 0: Group and thread are exchanged
int Element(int group, int groupSize, int thread, int length)
{
    var i = thread * groupSize + group;
    return i < length ? i : -1;
}

//# wrong 0: All groups begin at 0
int Element(int group, int groupSize, int thread, int length) => thread < length ? thread : -1;
